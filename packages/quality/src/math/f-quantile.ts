import { findRoot } from "./find-root.ts";
import { regularisedBeta } from "./regularised-beta.ts";

/**
 * The value of Fisher's F with `above` and `below` degrees of freedom (both above 0, also broken) under which a share p in
 * (0, 1) lies; 0 at p = 0, Infinity at 1, NaN outside. Found on the logarithm of F by the incomplete beta function
 * (Abramowitz & Stegun 1964, 26.6.2).
 */
export function fQuantile(p: number, above: number, below: number): number {
  if (!(p >= 0 && p <= 1 && above > 0 && below > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  // The smaller tail is asked for, where the subtraction from 1 loses nothing.
  if (p > 0.5) return 1 / fQuantile(1 - p, below, above);
  const miss = (logF: number): number => {
    const odds = (above / below) * Math.exp(logF);
    return regularisedBeta(odds / (1 + odds), above / 2, below / 2, 1 / (1 + odds)) - p;
  };
  return Math.exp(findRoot(miss, -700, 700));
}
