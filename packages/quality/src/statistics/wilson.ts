/** The 97.5 % point of the standard normal: both sides of a 95 % interval. */
export const Z_95 = 1.959963984540054;

/** A share with its bounds, all from 0 to 1. */
export interface ShareRange {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** A share of `n` with its 95 % score interval (Wilson 1927), or `null` where nothing was counted. */
export function wilson(events: number, n: number): ShareRange | null {
  if (n === 0) return null;
  const z2 = Z_95 * Z_95;
  const rate = events / n;
  const centre = (rate + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((rate * (1 - rate)) / n + z2 / (4 * n * n));
  // At no event, or nothing but events, rounding must not push the share out of its own interval.
  return {
    rate,
    low: events === 0 ? 0 : Math.max(0, centre - half),
    high: events === n ? 1 : Math.min(1, centre + half),
  };
}
