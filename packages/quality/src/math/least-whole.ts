/**
 * The least whole number from 0 to `most` for which `holds`, which stays true once it is true and is true at `most`.
 * Steps that double from `start`, then halving: fast where the start is near.
 */
export function leastWhole(holds: (k: number) => boolean, start: number, most: number): number {
  let low = -1;
  let high = most;
  if (holds(start)) {
    high = start;
    for (let step = 1; high - step >= 0; step *= 2) {
      if (!holds(high - step)) {
        low = high - step;
        break;
      }
      high -= step;
    }
  } else {
    low = start;
    for (let step = 1; low + step < most; step *= 2) {
      if (holds(low + step)) {
        high = low + step;
        break;
      }
      low += step;
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
