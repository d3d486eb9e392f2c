import type { Case } from "../case/case.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import { portfolioUsd } from "../portfolio/problem/fees.ts";
import type { Levels, PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import { portfolioValue } from "../portfolio/problem/value.ts";
import { cutOrder } from "../portfolio/search/cut-order.ts";
import type { CaseInstance, ProblemOf } from "./instance-of.ts";
import { keepsTiers, type MadeList, madeList, tierLimitsOfList } from "./made-list.ts";
import { interviewChanceOf, matchChanceOf } from "./match-chance.ts";
import { relativeGap } from "./relative-gap.ts";
import { shorterLists } from "./shorter-lists.ts";
import { stopPriceOf } from "./stop-line.ts";
import { tierOf } from "./tiers.ts";

/**
 * The best list by net worth that keeps the profile's limits on tiers among those that come of cutting programs from
 * `lists`; `null` where none does. Of its size and within its tiers the best list is made again, and taken where it keeps
 * the limits too and is worth more.
 */
export function cutToTiers(
  base: Case,
  surface: ChanceSurface,
  lists: readonly MadeList[],
  problemOf: ProblemOf,
): MadeList | null {
  const plain = problemOf(null);
  const cut = bestCut(base, surface, plain.instance, lists);
  if (cut === null) return null;
  const { order, levels } = cut;
  const tiers = tierLimitsOfList(surface, cut, base.facts.judgements);
  const chanceOf = (index: number): number => interviewChanceOf(surface, index, Math.max(0, levels[index]!));
  const tiered = problemOf((index) => tierOf(chanceOf(index), tiers));
  const problem = { ...tiered, instance: { ...tiered.instance, maxCount: order.length } };
  const again = madeList(base, surface, problem);
  const limits = base.profile.constraints.tier;
  const feasible = again.best.solution.feasible;
  if (
    feasible &&
    keepsTiers(surface, again, limits) &&
    netOf(base, problem.instance, again.best.solution.levels) >= cut.net
  )
    return again;
  return asMade(base, surface, problem, again.best.solution, cut);
}

interface Cut {
  readonly order: readonly number[];
  readonly levels: Levels;
  /** Net worth in US dollars. */
  readonly net: number;
}

/** The best of what is cut from the lists; where nothing keeps the limits, of what is cut from all that there is. */
function bestCut(
  base: Case,
  surface: ChanceSurface,
  instance: PortfolioInstance,
  lists: readonly MadeList[],
): Cut | null {
  const made = lists.map(({ best }) => best.solution).filter(({ feasible }) => feasible);
  const best = bestOf(base, surface, instance, made);
  const [first] = made;
  return best ?? (first === undefined ? null : bestOf(base, surface, instance, [withOthers(surface, first)]));
}

type Chosen = Pick<PortfolioSolution, "order" | "levels">;

function bestOf(
  base: Case,
  surface: ChanceSurface,
  instance: PortfolioInstance,
  lists: readonly Chosen[],
): Cut | null {
  const mustStay = new Set(instance.must);
  const borders = base.facts.judgements.tierBorders;
  let best: Cut | null = null;
  for (const { order, levels } of lists) {
    const chanceOf = (index: number): number => interviewChanceOf(surface, index, levels[index]!);
    for (const shorter of shorterLists(
      { order, mustStay, chanceOf, borders },
      base.profile.constraints.tier,
    )) {
      const left = new Int8Array(instance.size).fill(-1);
      for (const index of shorter) left[index] = levels[index]!;
      const net = netOf(base, instance, left);
      if ((best === null || net > best.net) && keepsLimits(instance, left))
        best = { order: shorter, levels: left, net };
    }
  }
  return best;
}

/** A list with every other candidate behind it, without a signal and by falling chance. */
function withOthers(surface: ChanceSurface, { order, levels }: Chosen): Chosen {
  const chanceOf = (index: number): number => interviewChanceOf(surface, index, 0);
  const others = [...levels.keys()].filter((index) => levels[index]! < 0);
  others.sort((a, b) => chanceOf(b) - chanceOf(a) || a - b);
  return { order: [...order, ...others], levels: levels.map((level) => Math.max(0, level)) };
}

function netOf(base: Case, instance: PortfolioInstance, levels: Levels): number {
  const { usdPerChance } = stopPriceOf(base.profile.budget, base.facts.judgements);
  return 100 * portfolioValue(instance, levels) * usdPerChance - portfolioUsd(instance, levels);
}

/** Whether a list keeps the limits on money, number, specialties and states; its signals are those of a list that did. */
function keepsLimits(instance: PortfolioInstance, levels: Levels): boolean {
  const { groups, group, caps, budgetUsd, maxCount } = instance;
  const within = (found: number, min: number, max: number): boolean => found >= min && found <= max;
  const inGroup = groups.map(() => 0);
  for (const [index, level] of levels.entries()) if (level >= 0) inGroup[group[index]!]! += 1;
  const count = inGroup.reduce((sum, found) => sum + found, 0);
  return (
    count <= maxCount &&
    portfolioUsd(instance, levels) <= budgetUsd &&
    groups.every(({ minCount, maxCount: most }, g) => within(inGroup[g]!, minCount, most)) &&
    caps.every(({ of, min, max, level }) => {
      const held = of.filter((index) => (level === null ? levels[index]! >= 0 : levels[index] === level));
      return within(held.length, min, max);
    })
  );
}

/** A cut list as a solution of its problem for the money that it costs, with the bound that was proved for more. */
function asMade(
  base: Case,
  surface: ChanceSurface,
  problem: CaseInstance,
  proved: PortfolioSolution,
  { levels }: Cut,
): MadeList {
  const { instance, fixedUsd } = problem;
  const value = portfolioValue(instance, levels);
  const usd = portfolioUsd(instance, levels);
  const upperBound = Math.max(value, proved.upperBound);
  const exact = proved.exact && upperBound === value;
  const order = cutOrder(instance, levels);
  const gap = relativeGap(value, upperBound);
  const solution: PortfolioSolution = {
    ...proved,
    ...{ levels, value, upperBound, gap, exact, usd, order },
    ...{ feasible: true, conflict: null, emptiedBy: [] },
  };
  const chance = matchChanceOf(surface, levels);
  const sizes = [{ programs: order.length, usd: usd + fixedUsd, value, chance }];
  return {
    problem,
    best: { instance: { ...instance, budgetUsd: usd }, solution, sizes, stop: 0 },
    tiers: tierLimitsOfList(surface, solution, base.facts.judgements),
  };
}
