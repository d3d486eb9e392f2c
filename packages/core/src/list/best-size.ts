import type { ChanceSurface } from "../chances/chance-surface.ts";
import { portfolioUsd } from "../portfolio/problem/fees.ts";
import type { Levels, PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import { portfolioValue } from "../portfolio/problem/value.ts";
import { cutOrder } from "../portfolio/search/cut-order.ts";
import { budgetFrontierOf } from "../portfolio/search/frontier.ts";
import { solvePortfolio } from "../portfolio/solve.ts";
import { matchChanceOf } from "./match-chance.ts";
import { byMoney, sizesAround } from "./rising-sizes.ts";
import { frontierBudgets, type StopPrice, type Stretch, stopIndexOf } from "./stop-line.ts";

/** The list at the stop line, the problem it solves, and the frontier with the place of the stop on it. */
export interface BestSize {
  /** The problem cut down to the money of the stop line: the list is the best of this one. */
  readonly instance: PortfolioInstance;
  readonly solution: PortfolioSolution;
  readonly sizes: readonly Stretch[];
  readonly stop: number;
}

/** Largest relative gap of a warm start that is taken without a second, cold search. */
const WARM_GAP = 2e-3;

/**
 * Draws the frontier by money, finds the stop line on it, and solves that budget with a certificate. Between two budgets
 * of the frontier the stop is sought program by program, along the order in which the larger list would be cut.
 */
export function bestSize(
  instance: PortfolioInstance,
  surface: ChanceSurface,
  fixedUsd: number,
  price: StopPrice,
): BestSize {
  const measured = (usd: number, value: number, levels: Levels): Stretch & { readonly levels: Levels } => ({
    programs: levels.reduce((sum, level) => sum + (level >= 0 ? 1 : 0), 0),
    usd: usd + fixedUsd,
    value,
    chance: matchChanceOf(surface, levels),
    levels,
  });
  const lists = budgetFrontierOf(instance, frontierBudgets(instance.budgetUsd));
  const coarse = byMoney(lists.map(({ usd, value, levels }) => measured(usd, value, levels)));
  const at = stopIndexOf(coarse, price);
  const after = coarse[Math.min(at + 1, coarse.length - 1)];
  const order = after ? cutOrder(instance, after.levels) : [];
  // A cut list may break a minimum that the frontier's own lists keep.
  const free =
    instance.caps.every((cap) => cap.min === 0) && instance.groups.every((group) => group.minCount === 0);
  const between: (Stretch & { readonly levels: Levels })[] = [];
  const fewest = Math.max(1, instance.must.length);
  for (
    let size = Math.max(fewest, (coarse[at - 1]?.programs ?? 0) + 1);
    free && size < order.length;
    size++
  ) {
    const levels = new Int8Array(instance.size).fill(-1);
    for (const index of order.slice(0, size)) levels[index] = after!.levels[index]!;
    between.push(measured(portfolioUsd(instance, levels), portfolioValue(instance, levels), levels));
  }
  const fine = byMoney([...between, ...coarse]);
  const best = fine[stopIndexOf(fine, price)];
  // Without a list of any size a limit cannot be met: the whole problem then names it.
  const ends = best === undefined || best === coarse.at(-1);
  const sized = ends ? instance : { ...instance, budgetUsd: best.usd - fixedUsd };
  let solution = solvePortfolio(sized, best ? { start: best.levels, milliseconds: 60 } : {});
  if (solution.gap > WARM_GAP) {
    const cold = solvePortfolio(sized);
    if (cold.value > solution.value) solution = cold;
  }
  const own = measured(solution.usd, solution.value, solution.levels);
  return { instance: sized, solution, ...sizesAround(own, coarse) };
}
