import { normalQuantile } from "@smartpick/core/math";
import { fQuantile } from "../math/f-quantile.ts";
import { studentTQuantile } from "../math/student-t-quantile.ts";
import { CONFIDENCE, type Estimate } from "./estimate.ts";
import { meanOf } from "./series.ts";

/** The mean gap after as a multiple of the mean gap before, and the variance over what chance alone gives. */
export interface GapRatio {
  readonly ratio: Estimate;
  readonly extraVariance: number;
}

/** What gaps are counted in: cases without an event, or time. */
export type GapUnit = "cases" | "time";

const UPPER = (1 + CONFIDENCE) / 2;

/**
 * The ratio of mean gaps between rare events. Times between events are exponential under chance, and the ratio of two means
 * follows F with twice the numbers of events, exactly (Cox & Lewis 1966). Cases between events are geometric; there the
 * degrees are cut so that the spread of the sum agrees. Where gaps vary more than chance lets them, the degrees are divided
 * by that. Two gaps or more on each side; `null` where a mean is 0, which leaves no ratio.
 */
export function gapRatio(
  before: readonly number[],
  after: readonly number[],
  unit: GapUnit,
): GapRatio | null {
  const first = meanOf(before);
  const second = meanOf(after);
  if (!(first > 0 && second > 0)) return null;
  const { variances, divisor } = extraGapVariance([before, after], unit);
  const above = (2 * after.length * shareOfVariance(second, unit)) / divisor;
  const below = (2 * before.length * shareOfVariance(first, unit)) / divisor;
  const value = second / first;
  return {
    ratio: {
      value,
      low: value / fQuantile(UPPER, above, below),
      high: value / fQuantile(1 - UPPER, above, below),
    },
    extraVariance: variances,
  };
}

/** The variance of gaps over what chance alone gives, never below 1; and what the degrees of freedom are divided by. */
export function extraGapVariance(
  phases: readonly (readonly number[])[],
  unit: GapUnit,
): { readonly variances: number; readonly divisor: number } {
  let seen = 0;
  let expected = 0;
  let degrees = 0;
  for (const gaps of phases) {
    const mean = meanOf(gaps);
    let squares = 0;
    if (mean > 0) for (const gap of gaps) squares += (gap / mean - 1) ** 2;
    seen += squares * shareOfVariance(mean, unit);
    // What these squares sum to on average for n exponential gaps.
    expected += (gaps.length * (gaps.length - 1)) / (gaps.length + 1);
    degrees += gaps.length - 1;
  }
  const variances = expected > 0 ? Math.max(1, seen / expected) : 1;
  // A variance that was estimated widens the interval as t widens the normal one.
  const widening = variances > 1 ? (studentTQuantile(UPPER, degrees) / normalQuantile(UPPER)) ** 2 : 1;
  return { variances, divisor: variances * widening };
}

/** The squared mean over the variance: 1 for exponential times, less for counted cases, which cannot lie between 0 and 1. */
export function shareOfVariance(mean: number, unit: GapUnit): number {
  return unit === "cases" ? mean / (mean + 1) : 1;
}
