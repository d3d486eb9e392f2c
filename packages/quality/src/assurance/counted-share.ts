import type { Assurance } from "@smartpick/answers";
import { normalQuantile } from "@smartpick/core/math";
import { CONFIDENCE } from "../effect/estimate.ts";
import { meanOf } from "../effect/series.ts";

/** The share of points that met a target, with the score interval of Wilson 1927; null below two points. */
export function countedShare(met: number, of: number): Assurance["expected"] {
  if (of < 2) return null;
  const square = normalQuantile((1 + CONFIDENCE) / 2) ** 2;
  const share = met / of;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = Math.sqrt(square * ((share * (1 - share)) / of + square / (4 * of ** 2))) / (1 + square / of);
  // At both ends the interval reaches the end itself; rounding would leave it beside.
  const low = met === 0 ? 0 : middle - half;
  const high = met === of ? 1 : middle + half;
  return { share, low, high, by: "counted", extraVariance: 1 };
}

/**
 * Whether values lie too askew for the normal distribution: their skewness is beyond twice its standard error under it
 * (Joanes & Gill 1998). Never below eight values, which cannot show it.
 */
export function isSkewed(values: readonly number[]): boolean {
  const n = values.length;
  if (n < 8) return false;
  const mean = meanOf(values);
  let second = 0;
  let third = 0;
  for (const value of values) {
    second += (value - mean) ** 2 / n;
    third += (value - mean) ** 3 / n;
  }
  if (second === 0) return false;
  const skewness = (third / second ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const error = Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)));
  return Math.abs(skewness) > 2 * error;
}
