/**
 * The p-quantile of weighted values: linear between the middles of the weights, so that equal weights give
 * Hazen's definition. NaN without values; weights at or above 0, in the order of the values.
 */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, p: number): number {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  const target = p * total;
  let before = 0;
  let last = Number.NaN;
  let lastMiddle = 0;
  for (const i of order) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    const middle = before + weight / 2;
    const value = values[i]!;
    if (middle >= target) {
      if (Number.isNaN(last)) return value;
      return last + ((target - lastMiddle) / (middle - lastMiddle)) * (value - last);
    }
    before += weight;
    last = value;
    lastMiddle = middle;
  }
  return last;
}
