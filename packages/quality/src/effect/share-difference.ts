import { normalCdf } from "@smartpick/core/math";
import { sumOf } from "../charts/values.ts";
import type { Estimate } from "./estimate.ts";
import { extraSpread } from "./extra-spread.ts";
import { jeffreysShare } from "./jeffreys-limits.ts";
import type { Counts } from "./series.ts";
import { differenceOf } from "./square-and-add.ts";

/** A share after minus a share before, and the variance over what chance alone gives. */
export interface ShareDifference {
  readonly difference: Estimate;
  readonly extraVariance: number;
}

/**
 * The share after minus the share before, by square-and-add of the limits of Jeffreys (Newcombe 1998; Laud 2017). Events and
 * sizes are divided by the extra variance first (Rao & Scott 1992). Sizes above 0, events from 0 to size.
 */
export function shareDifference(before: Counts, after: Counts): ShareDifference {
  const { variances, critical } = extraSpread([before, after], (share) => share * (1 - share));
  const tail = normalCdf(-critical);
  const limitsOf = ({ events, sizes }: Counts): Estimate =>
    jeffreysShare(sumOf(events) / variances, sumOf(sizes) / variances, tail);
  return { difference: differenceOf(limitsOf(before), limitsOf(after)), extraVariance: variances };
}
