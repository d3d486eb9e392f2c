import type { Lever } from "../answers/what-if.ts";
import { endsOf } from "../chances/draw-weights.ts";
import type { MatchDraws } from "./match-draws.ts";

/** A difference of two chances of matching with the 80 % range that it has over the draws. */
export type Difference = NonNullable<Lever["difference"]>;

/**
 * What a chance of matching gains from `before` to `after`: the difference of the means, and the 80 % range of the
 * differences in each draw, never the difference of two ranges. `weights`: of the draws, `null` = all alike.
 */
export function differenceOf(
  before: Pick<MatchDraws, "mid" | "values">,
  after: Pick<MatchDraws, "mid" | "values">,
  weights: Float64Array | null,
): Difference {
  const gains = after.values.map((value, d) => value - before.values[d]!);
  return differenceOver(after.mid - before.mid, gains, weights);
}

/** A mean difference with the 80 % range of its values over the draws; without draws the range is its middle. */
export function differenceOver(mid: number, gains: Float64Array, weights: Float64Array | null): Difference {
  if (gains.length === 0) return { mid, low: mid, high: mid };
  const { low, high } = endsOf(gains, weights);
  return { mid, low: Math.min(mid, low), high: Math.max(mid, high) };
}
