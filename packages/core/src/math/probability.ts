/** A sum of products of chances and weights as a chance: what rounding leaves outside [0, 1] is cut. NaN throws. */
export function probability(sum: number): number {
  if (Number.isNaN(sum)) throw new RangeError("a probability is no number");
  return Math.min(1, Math.max(0, sum));
}
