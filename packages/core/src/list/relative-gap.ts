/** How much better than `value` a list may be at most, as a share of it: 0 where none is, `Infinity` where `value` is 0. */
export function relativeGap(value: number, upperBound: number): number {
  if (upperBound <= value) return 0;
  return value > 0 ? (upperBound - value) / value : Number.POSITIVE_INFINITY;
}
