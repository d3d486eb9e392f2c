import { normalCdf } from "@smartpick/core/math";
import { sumOf } from "../charts/values.ts";
import type { Estimate } from "./estimate.ts";
import { extraSpread } from "./extra-spread.ts";
import { jeffreysRate } from "./jeffreys-limits.ts";
import type { Counts } from "./series.ts";
import { differenceOf, ratioOf } from "./square-and-add.ts";

/** A rate after against a rate before: how much more, and how many times as high (`null` where both are 0). */
export interface RateChange {
  readonly difference: Estimate;
  readonly ratio: Estimate | null;
  readonly extraVariance: number;
}

/**
 * Rate after against rate before, by square-and-add of the limits of Jeffreys for Poisson rates: their difference, and their
 * ratio (Li, Tang & Wong 2014; Laud 2017). Events and sizes are divided by the extra variance first (Rao & Scott 1992).
 * Sizes above 0, events from 0.
 */
export function rateChange(before: Counts, after: Counts): RateChange {
  const { variances, critical } = extraSpread([before, after], (rate) => rate);
  const tail = normalCdf(-critical);
  const limitsOf = ({ events, sizes }: Counts): Estimate =>
    jeffreysRate(sumOf(events) / variances, sumOf(sizes) / variances, tail);
  const [first, second] = [limitsOf(before), limitsOf(after)];
  return {
    difference: differenceOf(first, second),
    ratio: first.value + second.value === 0 ? null : ratioOf(first, second),
    extraVariance: variances,
  };
}
