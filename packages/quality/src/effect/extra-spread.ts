import { sumOf } from "../charts/values.ts";
import { chiSquaredQuantile } from "../math/chi-squared-quantile.ts";
import { studentTQuantile } from "../math/student-t-quantile.ts";
import { CONFIDENCE } from "./estimate.ts";
import type { Counts } from "./series.ts";

/** How much more counts vary than chance alone would let them, and the normal or t value that goes with it. */
export interface ExtraSpread {
  /** 1: no more than chance; 2: twice the variance. Never below 1. */
  readonly variances: number;
  readonly critical: number;
  /** Whether chance alone gives as much in fewer than 5 of 100 phases (chi-squared). */
  readonly isClear: boolean;
}

const NORMAL = studentTQuantile((1 + CONFIDENCE) / 2, Number.POSITIVE_INFINITY);

/**
 * The variance of counts around their phase's level over what chance alone gives, both phases together, weighted by size as
 * the level itself is (Rao & Scott 1992, the design effect; the idea of Laney's 2002 sigma-z for charts). Where it is clear,
 * the t value stands for its being estimated. `varianceOf` gives the variance of one unit at a level: p (1 − p), or the rate.
 */
export function extraSpread(phases: readonly Counts[], varianceOf: (level: number) => number): ExtraSpread {
  let seen = 0;
  let expected = 0;
  let weights = 0;
  let squares = 0;
  for (const { events, sizes } of phases) {
    const total = sumOf(sizes);
    const level = sumOf(events) / total;
    for (const [i, size] of sizes.entries()) {
      const weight = size * varianceOf(level);
      seen += (events[i]! - size * level) ** 2;
      expected += weight * (1 - size / total);
      weights += weight;
      squares += weight ** 2;
    }
  }
  const variances = expected > 0 ? seen / expected : 1;
  if (!(variances > 1)) return { variances: 1, critical: NORMAL, isClear: false };
  const degrees = Math.max(1, weights ** 2 / squares - phases.length);
  const isClear = variances * degrees > chiSquaredQuantile(CONFIDENCE, degrees);
  // An unclear one is widened for already, half of the times without need; the t value too would be once too often.
  return { variances, critical: isClear ? studentTQuantile((1 + CONFIDENCE) / 2, degrees) : NORMAL, isClear };
}
