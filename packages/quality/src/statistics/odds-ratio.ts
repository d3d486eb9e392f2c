import type { Estimate, Stratum } from "./stratum.ts";
import { Z_95 } from "./wilson.ts";

/**
 * The Mantel-Haenszel odds ratio over strata (Mantel & Haenszel 1959) and its 95 % interval (Robins, Breslow & Greenland
 * 1986). `null` where the counts leave it undefined: no stratum has both arms, or one product of the table is 0.
 */
export function oddsRatio(strata: readonly Stratum[]): Estimate | null {
  let r = 0;
  let s = 0;
  let pr = 0;
  let mixed = 0;
  let qs = 0;
  for (const { exposed, unexposed } of strata) {
    const a = exposed.events;
    const b = exposed.n - a;
    const c = unexposed.events;
    const d = unexposed.n - c;
    if (exposed.n === 0 || unexposed.n === 0) continue;
    const n = exposed.n + unexposed.n;
    const [rk, sk, p, q] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    r += rk;
    s += sk;
    pr += p * rk;
    mixed += p * sk + q * rk;
    qs += q * sk;
  }
  if (r === 0 || s === 0) return null;
  const value = r / s;
  const half = Z_95 * Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
  return { value, low: value * Math.exp(-half), high: value * Math.exp(half) };
}
