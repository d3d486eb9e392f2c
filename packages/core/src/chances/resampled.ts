/**
 * How often each of the weighted draws is taken when `count` of them are taken evenly in proportion to their weights
 * (systematic resampling from the middles); whole numbers that sum to `count`. Weights are 0 or more, one above 0.
 */
export function resampled(weights: ArrayLike<number>, count: number): Int32Array {
  let total = 0;
  for (let d = 0; d < weights.length; d++) total += weights[d]!;
  const times = new Int32Array(weights.length);
  let before = 0;
  let taken = 0;
  for (let d = 0; d < weights.length; d++) {
    before += weights[d]!;
    while (taken < count && ((taken + 0.5) / count) * total < before) {
      times[d] = times[d]! + 1;
      taken++;
    }
  }
  return times;
}
