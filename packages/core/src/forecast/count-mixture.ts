/** Chance below which further interviews at a node are left out; 1e-13 of every list at most is lost. */
const NEGLIGIBLE = 1e-13;

/**
 * Adds to `into` (at least trials + 1 long) `weight` times the distribution of the number of successes of independent
 * trials, by the exact recursion over trials with the far tail cut. `scratch` is as long as `into`.
 */
export function addCounts(
  into: Float64Array,
  scratch: Float64Array,
  chances: Float64Array,
  trials: number,
  weight: number,
): void {
  scratch.fill(0);
  scratch[0] = 1;
  let top = 0;
  for (let i = 0; i < trials; i++) {
    const p = chances[i]!;
    if (scratch[top]! * p > NEGLIGIBLE) {
      scratch[top + 1] = scratch[top]! * p;
      for (let k = top; k > 0; k--) scratch[k] = scratch[k]! * (1 - p) + scratch[k - 1]! * p;
      top++;
    } else {
      for (let k = top; k > 0; k--) scratch[k] = scratch[k]! * (1 - p) + scratch[k - 1]! * p;
    }
    scratch[0] = scratch[0]! * (1 - p);
  }
  for (let k = 0; k <= top; k++) into[k] = into[k]! + weight * scratch[k]!;
}

/** Makes the sum exactly 1, in place: what the cut tails left out is spread in proportion. */
export function normalise(pmf: Float64Array): Float64Array {
  let sum = 0;
  for (let k = 0; k < pmf.length; k++) sum += pmf[k]!;
  for (let k = 0; k < pmf.length; k++) pmf[k] = pmf[k]! / sum;
  return pmf;
}
