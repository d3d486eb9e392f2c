/** Rounding of a sum or a quotient is smaller than this share of the numbers in it. */
const ROUNDING = 1e-12;

/**
 * On which side of a line a value lies: 1 above, −1 below, 0 on it. Values nearer than rounding count as on the line:
 * the mean of 0.1, 0.2 and 0.3 is 0.2 on paper, not in floating point. `scale` is the size of what the line was computed
 * from, where the line itself is smaller.
 */
export function sideOf(value: number, line: number, scale = 0): -1 | 0 | 1 {
  const difference = value - line;
  const size = Math.max(Math.abs(value), Math.abs(line), Math.abs(scale));
  if (Math.abs(difference) <= ROUNDING * size) return 0;
  return difference > 0 ? 1 : -1;
}
