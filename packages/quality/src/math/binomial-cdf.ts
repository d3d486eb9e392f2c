import { regularisedBeta } from "./regularised-beta.ts";

/**
 * Chance of at most k successes in n independent trials of chance `probability`; 0 below k = 0, 1 from k = n.
 * Through the incomplete beta function (Abramowitz & Stegun 1964, 26.5.24).
 */
export function binomialCdf(k: number, n: number, probability: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return regularisedBeta(1 - probability, n - whole, whole + 1, probability);
}
