import type { Estimate, Stratum } from "./stratum.ts";
import { Z_95 } from "./wilson.ts";

/**
 * The Mantel-Haenszel risk difference over strata, a share with the exposure minus one without it, and its 95 % interval
 * (Greenland & Robins 1985). With one stratum it is the plain difference. `null` where no stratum has both arms.
 */
export function riskDifference(strata: readonly Stratum[]): Estimate | null {
  let weighted = 0;
  let weights = 0;
  let spread = 0;
  for (const { exposed, unexposed } of strata) {
    const { n: n1, events: a } = exposed;
    const { n: n0, events: b } = unexposed;
    if (n1 === 0 || n0 === 0) continue;
    const n = n1 + n0;
    weighted += (a * n0 - b * n1) / n;
    weights += (n1 * n0) / n;
    spread += (a * (n1 - a) * n0 ** 3 + b * (n0 - b) * n1 ** 3) / (n1 * n0 * n * n);
  }
  if (weights === 0) return null;
  const value = weighted / weights;
  if (spread === 0) return { value, low: null, high: null };
  const half = (Z_95 * Math.sqrt(spread)) / weights;
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}
