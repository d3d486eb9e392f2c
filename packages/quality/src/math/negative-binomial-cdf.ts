import { regularisedBeta } from "./regularised-beta.ts";

/**
 * Chance of at most k events with this mean and a variance of `extraVariance` (above 1) times the mean: the negative
 * binomial distribution, Poisson counts whose rate varies as gamma (Greenwood & Yule 1920). 0 below k = 0.
 */
export function negativeBinomialCdf(k: number, mean: number, extraVariance: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (mean === 0) return 1;
  const shape = mean / (extraVariance - 1);
  return regularisedBeta(1 / extraVariance, shape, whole + 1);
}
