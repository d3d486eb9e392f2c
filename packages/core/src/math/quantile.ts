/**
 * The p-quantile of values sorted in rising order, linear between neighbours (Hyndman & Fan 1996, type 7).
 * NaN for an empty list; p in [0, 1].
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const at = p * (n - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, n - 1)]!;
  return low + (at - below) * (high - low);
}
