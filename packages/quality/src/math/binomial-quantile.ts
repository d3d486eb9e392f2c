import { normalQuantile } from "@smartpick/core/math";
import { binomialCdf } from "./binomial-cdf.ts";
import { leastWhole } from "./least-whole.ts";

/**
 * The least number of successes k in n trials of chance `probability` with P(at most k) >= p, a whole number from 0 to n;
 * NaN where p or `probability` lies outside [0, 1] or n is no whole number from 0.
 */
export function binomialQuantile(p: number, n: number, probability: number): number {
  if (!(p >= 0 && p <= 1 && probability >= 0 && probability <= 1)) return Number.NaN;
  if (!(Number.isSafeInteger(n) && n >= 0)) return Number.NaN;
  if (p === 0 || probability === 0) return 0;
  if (p === 1 || probability === 1) return n;
  const mean = n * probability;
  const start = Math.round(mean + normalQuantile(p) * Math.sqrt(mean * (1 - probability)));
  return leastWhole((k) => binomialCdf(k, n, probability) >= p, Math.max(0, Math.min(n, start)), n);
}
