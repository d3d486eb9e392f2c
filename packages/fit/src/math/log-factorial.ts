const TABLE: number[] = [0, 0];

/** Natural logarithm of n! for a whole n >= 0, exact to rounding (sums are kept). */
export function logFactorial(n: number): number {
  for (let k = TABLE.length; k <= n; k++) TABLE.push(TABLE[k - 1]! + Math.log(k));
  return TABLE[n]!;
}
