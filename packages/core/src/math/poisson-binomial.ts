/**
 * Chances of 0, 1, … n successes in n independent trials with chances `probabilities`; sums to 1.
 * The exact recursion over trials, O(n²), in place from the top.
 */
export function poissonBinomial(probabilities: ArrayLike<number>): Float64Array {
  const pmf = new Float64Array(probabilities.length + 1);
  pmf[0] = 1;
  for (let i = 0; i < probabilities.length; i++) {
    const p = probabilities[i]!;
    for (let k = i + 1; k > 0; k--) pmf[k] = pmf[k]! * (1 - p) + pmf[k - 1]! * p;
    pmf[0] = pmf[0]! * (1 - p);
  }
  return pmf;
}
