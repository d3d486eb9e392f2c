/** Share for a logit, in (0, 1). */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** Logit of a share; ±infinity at 1 and 0. */
export function logit(p: number): number {
  return Math.log(p / (1 - p));
}
