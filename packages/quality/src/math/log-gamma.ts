import { stirlingRest } from "./stirling-rest.ts";

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * The natural logarithm of the gamma function at x > 0, to about 15 figures; Infinity at 0, NaN below.
 * Stirling's series after the argument is raised to 10 or more (Abramowitz & Stegun 1964, 6.1.40 and 6.1.15).
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.POSITIVE_INFINITY;
  let raised = x;
  let product = 1;
  while (raised < 10) {
    product *= raised;
    raised += 1;
  }
  return (
    (raised - 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + stirlingRest(raised) - Math.log(product)
  );
}
