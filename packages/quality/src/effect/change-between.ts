import type { Effect, EffectEstimate } from "@smartpick/answers";
import type { Estimate } from "./estimate.ts";
import { gapRatio } from "./gap-ratio.ts";
import { meanDifference } from "./mean-difference.ts";
import { type Measure, sizeOf } from "./measure.ts";
import { medianDifference } from "./median-difference.ts";
import { rateChange } from "./rate-change.ts";
import { shareDifference } from "./share-difference.ts";
import { shiftOfMedians } from "./shift-of-medians.ts";
import { welchDifference } from "./welch-difference.ts";

/** The part of an effect that its kind decides, and the estimate that is tested against no change. */
export type Change = Pick<
  Effect,
  "method" | "difference" | "ratio" | "independent" | "autocorrelation" | "effectivePoints" | "extraVariance"
> & { readonly tested: { readonly estimate: Estimate; readonly none: number } | null };

const NOTHING = {
  difference: null,
  ratio: null,
  independent: null,
  autocorrelation: null,
  effectivePoints: null,
  extraVariance: null,
  tested: null,
};

/** What changed from one phase to another, each by the method of their kind; nothing below two points a side. */
export function changeBetween(before: Measure, after: Measure): Change {
  const isEnough = sizeOf(before) >= 2 && sizeOf(after) >= 2;
  if (before.kind === "mean" && after.kind === "mean") {
    if (!isEnough) return { ...NOTHING, method: "welch-autocorrelated" };
    const { difference, autocorrelation, effectiveSizes } = meanDifference(before, after);
    return {
      ...NOTHING,
      method: "welch-autocorrelated",
      difference: written(difference),
      independent: written(welchDifference(before.values, after.values)),
      autocorrelation,
      effectivePoints: { before: effectiveSizes[0], after: effectiveSizes[1] },
      tested: { estimate: difference, none: 0 },
    };
  }
  if (before.kind === "median" && after.kind === "median") {
    if (!isEnough) return { ...NOTHING, method: "hodges-lehmann" };
    const { difference, autocorrelation, effectiveSizes } = medianDifference(before, after);
    return {
      ...NOTHING,
      method: "hodges-lehmann",
      difference: written(difference),
      independent: written(shiftOfMedians(before.values, after.values)),
      autocorrelation,
      effectivePoints: { before: effectiveSizes[0], after: effectiveSizes[1] },
      tested: { estimate: difference, none: 0 },
    };
  }
  if (before.kind === "gap" && after.kind === "gap") {
    const found = isEnough ? gapRatio(before.values, after.values, before.unit) : null;
    if (found === null) return { ...NOTHING, method: "gap-ratio" };
    return {
      ...NOTHING,
      method: "gap-ratio",
      ratio: written(found.ratio),
      extraVariance: found.extraVariance,
      tested: { estimate: found.ratio, none: 1 },
    };
  }
  return isEnough ? changeOfCounts(before, after) : { ...NOTHING, method: "square-and-add" };
}

function changeOfCounts(before: Measure, after: Measure): Change {
  if (before.kind === "share" && after.kind === "share") {
    const { difference, extraVariance } = shareDifference(before, after);
    return {
      ...NOTHING,
      method: "square-and-add",
      difference: written(difference),
      extraVariance,
      tested: { estimate: difference, none: 0 },
    };
  }
  if (before.kind === "rate" && after.kind === "rate") {
    const { difference, ratio, extraVariance } = rateChange(before, after);
    return {
      ...NOTHING,
      method: "square-and-add",
      difference: written(difference),
      ratio: written(ratio),
      extraVariance,
      tested: { estimate: difference, none: 0 },
    };
  }
  throw new Error("two phases of one chart have one kind of measure");
}

/** An estimate as it is written: an end without a bound is null, and a ratio without one has no value. */
export function written(estimate: Estimate | null): EffectEstimate | null {
  if (estimate === null || !Number.isFinite(estimate.value)) return null;
  const { value, low, high } = estimate;
  return { value, low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}
