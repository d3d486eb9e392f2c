import { regularisedGamma } from "./regularised-gamma.ts";

/** Chance of at most k events where `mean` (from 0) are expected; 0 below k = 0 (Abramowitz & Stegun 1964, 26.4.21). */
export function poissonCdf(k: number, mean: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  return 1 - regularisedGamma(whole + 1, mean);
}
