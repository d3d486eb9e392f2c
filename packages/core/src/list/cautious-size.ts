import type { PlanReport } from "../answers/plan-report.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import { portfolioUsd } from "../portfolio/problem/fees.ts";
import type { PortfolioSolution } from "../portfolio/problem/instance.ts";
import { portfolioValue } from "../portfolio/problem/value.ts";
import { cutOrder } from "../portfolio/search/cut-order.ts";
import { cautiousList } from "../portfolio/second-look/cautious-list.ts";
import type { PortfolioDraw } from "../portfolio/second-look/firmness.ts";
import type { BestSize } from "./best-size.ts";
import { matchChanceOf } from "./match-chance.ts";
import { relativeGap } from "./relative-gap.ts";

/**
 * The list at the stop line made good for the worst fifth of the draws, under the limits and for the money of the best
 * one. Its proof is that of F: the bound of the best list, and the list's own F below it.
 */
export function cautiousSize(
  best: BestSize,
  surface: ChanceSurface,
  fixedUsd: number,
  draws: readonly PortfolioDraw[],
): { readonly best: BestSize; readonly cautious: NonNullable<PlanReport["cautious"]> } {
  const { instance, sizes } = best;
  const { levels, ...cautious } = cautiousList(instance, best.solution.levels, draws);
  const value = portfolioValue(instance, levels);
  const upperBound = Math.max(value, best.solution.upperBound);
  const usd = portfolioUsd(instance, levels);
  const order = cutOrder(instance, levels);
  const solution: PortfolioSolution = {
    ...best.solution,
    levels,
    value,
    upperBound,
    gap: relativeGap(value, upperBound),
    exact: best.solution.exact && upperBound === value,
    usd,
    order,
  };
  const own = { programs: order.length, usd: usd + fixedUsd, value, chance: matchChanceOf(surface, levels) };
  const before = sizes.filter((size) => size.programs < own.programs && size.value <= value);
  const after = sizes.filter((size) => size.programs > own.programs && size.value >= value);
  return { best: { instance, solution, sizes: [...before, own, ...after], stop: before.length }, cautious };
}
