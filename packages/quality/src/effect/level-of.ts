import { medianOf, sumOf } from "../charts/values.ts";
import { binomialQuantile } from "../math/binomial-quantile.ts";
import { chiSquaredQuantile } from "../math/chi-squared-quantile.ts";
import { studentTQuantile } from "../math/student-t-quantile.ts";
import { CONFIDENCE, type Estimate } from "./estimate.ts";
import { extraSpread } from "./extra-spread.ts";
import { extraGapVariance, type GapUnit, shareOfVariance } from "./gap-ratio.ts";
import { type Measure, sizeOf } from "./measure.ts";
import { type Counts, meanOf } from "./series.ts";

const UPPER = (1 + CONFIDENCE) / 2;

/**
 * The level of one phase with its 95 % interval, `null` below two points: Student's t for a mean, the sign test for a median,
 * Wilson's score for a share, its like for a rate (both with the extra variance), chi-squared for a mean gap.
 */
export function levelOf(measure: Measure): Estimate | null {
  if (sizeOf(measure) < 2) return null;
  switch (measure.kind) {
    case "mean":
      return meanLevel(measure.values);
    case "median":
      return medianLevel(measure.values);
    case "share":
      return shareLevel(measure);
    case "rate":
      return rateLevel(measure);
    case "gap":
      return gapLevel(measure.values, measure.unit);
  }
}

function meanLevel(values: readonly number[]): Estimate {
  const value = meanOf(values);
  let squares = 0;
  for (const one of values) squares += (one - value) ** 2;
  const n = values.length;
  const half = studentTQuantile(UPPER, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - half, high: value + half };
}

/** From the order statistics that leave at most 2.5 % of coin throws beyond them (Thompson 1936). */
function medianLevel(values: readonly number[]): Estimate {
  const sorted = Float64Array.from(values).sort();
  const beyond = binomialQuantile(1 - UPPER, sorted.length, 0.5);
  const value = medianOf(values)!;
  if (beyond === 0) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return { value, low: sorted[beyond - 1]!, high: sorted[sorted.length - beyond]! };
}

function shareLevel(counts: Counts): Estimate {
  const { variances, critical } = extraSpread([counts], (share) => share * (1 - share));
  const total = sumOf(counts.sizes);
  const share = sumOf(counts.events) / total;
  const size = total / variances;
  const square = critical ** 2;
  const middle = (share + square / (2 * size)) / (1 + square / size);
  const half =
    (critical / (1 + square / size)) * Math.sqrt((share * (1 - share)) / size + square / (4 * size ** 2));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function rateLevel(counts: Counts): Estimate {
  const { variances, critical } = extraSpread([counts], (rate) => rate);
  const size = sumOf(counts.sizes) / variances;
  const events = sumOf(counts.events) / variances;
  const middle = events + critical ** 2 / 2;
  const half = critical * Math.sqrt(events + critical ** 2 / 4);
  return { value: events / size, low: Math.max(0, (middle - half) / size), high: (middle + half) / size };
}

function gapLevel(gaps: readonly number[], unit: GapUnit): Estimate {
  const value = meanOf(gaps);
  if (value === 0) return { value, low: 0, high: Number.POSITIVE_INFINITY };
  const certain = shareOfVariance(value, unit);
  const { divisor } = extraGapVariance([gaps], unit);
  const degrees = (2 * gaps.length * certain) / divisor;
  return {
    value,
    low: (value * degrees) / chiSquaredQuantile(UPPER, degrees),
    high: (value * degrees) / chiSquaredQuantile(1 - UPPER, degrees),
  };
}
