/** The mean over the worst cases, and how much of it each case makes up; the parts sum to 1. */
export interface WorstShare {
  readonly mean: number;
  readonly parts: Float64Array;
}

/**
 * Expected shortfall: the mean of the lowest `share` of weighted values, the last of them in part where the weights do not
 * end there (Rockafellar & Uryasev 2000). `share` in (0, 1]; of equal values the earlier one comes first.
 */
export function worstShare(values: ArrayLike<number>, weights: ArrayLike<number>, share: number): WorstShare {
  const order = Array.from({ length: values.length }, (_, i) => i).sort(
    (a, b) => values[a]! - values[b]! || a - b,
  );
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  const room = share * total;
  const parts = new Float64Array(values.length);
  let left = room;
  let mean = 0;
  for (const i of order) {
    const taken = Math.min(left, weights[i]!);
    if (taken <= 0) continue;
    parts[i] = taken / room;
    mean += parts[i]! * values[i]!;
    left -= taken;
  }
  return { mean, parts };
}
