import type { Robustness } from "../answers/plan-report.ts";
import { rangeOver } from "../chances/draw-weights.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { worstShare } from "../math/worst-share.ts";
import { portfolioValue } from "../portfolio/problem/value.ts";
import { WORST } from "../portfolio/second-look/cautious-list.ts";
import { firmnessOf, type PortfolioDraw } from "../portfolio/second-look/firmness.ts";

/**
 * A list over the draws: the share of them that keeps each candidate, and what it is worth in them. A program is firm from
 * `firmShare` of the draws on.
 */
export function robustnessOf(
  { instance, solution, full }: ChosenList,
  draws: readonly PortfolioDraw[],
  firmShare: number,
): { readonly firm: Float64Array; readonly robust: Robustness } {
  let lost = 0;
  const firm = firmnessOf(instance, solution.levels, draws, (own, weight) => {
    lost += weight * Math.max(0, solution.value - portfolioValue(instance, own));
  });
  const kept = solution.order.filter((index) => firm[index]! >= firmShare).length;
  const weights = Float64Array.from(draws, ({ weight }) => weight);
  const anyProgram = Float64Array.from(full);
  const over = (utility: Float64Array): Float64Array =>
    Float64Array.from(draws, ({ prob, nodeWeights }) =>
      portfolioValue({ ...instance, prob, nodeWeights, utility }, solution.levels),
    );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    firm,
    robust: {
      draws: total,
      firm: kept,
      tossUp: solution.order.length - kept,
      ...(total === 0 ? {} : { otherLists: lost / total }),
      value: rangeOver(draws.length, weights)(over(instance.utility), solution.value),
      // With every full position worth 1 and those of one year nothing, F is the chance of matching.
      worstFifth: worstShare(over(anyProgram), weights, WORST).mean,
    },
  };
}
