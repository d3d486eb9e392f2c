import { findRoot } from "./find-root.ts";
import { regularisedGamma, upperRegularisedGamma } from "./regularised-gamma.ts";

/**
 * The value of chi-squared with `degreesOfFreedom` (above 0, also broken) under which a share p in (0, 1) lies; 0 at p = 0,
 * Infinity at 1, NaN outside. Found on its logarithm by the incomplete gamma function (Abramowitz & Stegun 1964, 26.4.19).
 */
export function chiSquaredQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 0 && p <= 1 && degreesOfFreedom > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const shape = degreesOfFreedom / 2;
  const miss = (logHalf: number): number => regularisedGamma(shape, Math.exp(logHalf)) - p;
  return 2 * Math.exp(findRoot(miss, -700, Math.log(shape + 1) + 8));
}

/** The value of chi-squared above which a share `tail` in (0, 1) lies, exact also for tails far below 1e-16; NaN outside. */
export function chiSquaredUpperQuantile(tail: number, degreesOfFreedom: number): number {
  if (!(tail >= 0 && tail <= 1 && degreesOfFreedom > 0)) return Number.NaN;
  if (tail > 0.5) return chiSquaredQuantile(1 - tail, degreesOfFreedom);
  if (tail === 0) return Number.POSITIVE_INFINITY;
  const shape = degreesOfFreedom / 2;
  const miss = (logHalf: number): number => Math.log(upperRegularisedGamma(shape, Math.exp(logHalf)) / tail);
  return 2 * Math.exp(findRoot(miss, -700, Math.log(shape + 1 - Math.log(tail)) + 2));
}
