/** The logistic function 1 / (1 + e^−x): log-odds in, probability in [0, 1] out. No overflow at either end. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
