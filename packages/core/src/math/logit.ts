/** Log-odds of a probability: `ln(p / (1 − p))`; −Infinity at 0 and Infinity at 1. */
export function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}
