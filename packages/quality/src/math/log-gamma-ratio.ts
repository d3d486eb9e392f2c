import { logGamma } from "./log-gamma.ts";
import { stirlingRest } from "./stirling-rest.ts";

/**
 * ln Γ(a + b) − ln Γ(a) for a and b above 0. For a large a the difference of the two logarithms would keep few figures;
 * here their large parts are taken from each other first.
 */
export function logGammaRatio(a: number, b: number): number {
  if (!(a >= 10)) return logGamma(a + b) - logGamma(a);
  return (a - 0.5) * Math.log1p(b / a) + b * Math.log(a + b) - b + stirlingRest(a + b) - stirlingRest(a);
}
