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

const UPPER = (1 + CONFIDENCE) / 2;

/**
 * The ratio of mean gaps between rare events. Times between events (`time`) are exponential under chance, and the ratio of
 * two means follows F with twice the numbers of events, exactly (Cox & Lewis 1966). Cases between events (`cases`) are
 * geometric; there the degrees are cut so that the spread of the sum agrees. Where gaps vary more than chance lets them, the
 * degrees are divided by that. Two gaps or more on each side; `null` where a mean is 0, which leaves no ratio.
 */
export function gapRatio(
  before: readonly number[],
  after: readonly number[],
  kind: "cases" | "time",
): GapRatio | null {
  const first = meanOf(before);
  const second = meanOf(after);
  if (!(first > 0 && second > 0)) return null;
  const discrete = (mean: number): number => (kind === "cases" ? mean / (mean + 1) : 1);
  const seen = squaresOf(before, first) * discrete(first) + squaresOf(after, second) * discrete(second);
  const variances = Math.max(1, seen / (expectedOf(before.length) + expectedOf(after.length)));
  // A variance that was estimated widens the interval as t widens the normal one.
  const t = studentTQuantile(UPPER, before.length + after.length - 2) / normalQuantile(UPPER);
  const divisor = variances > 1 ? variances * t * t : 1;
  const above = (2 * after.length * discrete(second)) / divisor;
  const below = (2 * before.length * discrete(first)) / divisor;
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

/** Squared distances from the mean, in means. */
function squaresOf(values: readonly number[], mean: number): number {
  let sum = 0;
  for (const value of values) sum += (value / mean - 1) ** 2;
  return sum;
}

/** What these squares sum to on average for n exponential gaps. */
function expectedOf(n: number): number {
  return (n * (n - 1)) / (n + 1);
}
