import type { ChanceSurface } from "../chances/chance-surface.ts";
import { cautiousList } from "../portfolio/cautious-list.ts";
import { cutOrder } from "../portfolio/cut-order.ts";
import type { PortfolioDraw } from "../portfolio/draws.ts";
import { portfolioUsd } from "../portfolio/fees.ts";
import type { PortfolioSolution } from "../portfolio/instance.ts";
import { portfolioValue } from "../portfolio/value.ts";
import type { BestSize } from "./best-size.ts";
import { matchChanceOf } from "./match-chance.ts";
import type { PlanReport } from "./plan-report.ts";

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
    gap: value > 0 ? (upperBound - value) / value : 0,
    exact: best.solution.exact && upperBound === value,
    usd,
    order,
  };
  const own = { programs: order.length, usd: usd + fixedUsd, value, chance: matchChanceOf(surface, levels) };
  const before = sizes.filter((size) => size.programs < own.programs && size.value <= value);
  const after = sizes.filter((size) => size.programs > own.programs && size.value >= value);
  return { best: { instance, solution, sizes: [...before, own, ...after], stop: before.length }, cautious };
}
