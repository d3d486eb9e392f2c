import { logGamma } from "./log-gamma.ts";

/**
 * Chance of at most k events in n trials of mean chance `share` in (0, 1) and a variance of `extraVariance` (above 1, below n)
 * times the binomial one: trials whose chance varies as beta (Skellam 1948). 0 below k = 0, 1 from k = n.
 */
export function betaBinomialCdf(k: number, n: number, share: number, extraVariance: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  // The variance is 1 + (n − 1) ρ times the binomial one with ρ = 1 / (a + b + 1).
  const strength = (n - 1) / (extraVariance - 1) - 1;
  const [a, b] = [share * strength, (1 - share) * strength];
  let logTerm = logGamma(n + b) + logGamma(a + b) - logGamma(b) - logGamma(n + a + b);
  let sum = Math.exp(logTerm);
  for (let i = 0; i < whole; i++) {
    logTerm += Math.log((((n - i) / (i + 1)) * (a + i)) / (b + n - i - 1));
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
