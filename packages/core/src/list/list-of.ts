import type { Case } from "../case/case.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import { solvePortfolio } from "../portfolio/solve.ts";
import { bestOpenSet, type SetList } from "./best-open-set.ts";
import { cautiousSize } from "./cautious-size.ts";
import type { ChosenList } from "./chosen-list.ts";
import { cutToTiers } from "./cut-to-tiers.ts";
import { firmDrawsOf } from "./firm-draws.ts";
import { instanceOf, type ProblemOf } from "./instance-of.ts";
import { keepsTiers, type MadeList, madeList, tierLimitsOfList } from "./made-list.ts";
import { interviewChanceOf } from "./match-chance.ts";
import { countingFull, fullPositions } from "./one-year.ts";
import { openSetsOf } from "./open-sets.ts";
import { relativeGap } from "./relative-gap.ts";
import { tierOf } from "./tiers.ts";

/** Lists made while tiers and the list that they hang on are brought together. */
const TIER_ROUNDS = 5;

/**
 * The stage `list`: the best programs and signals under the profile's limits, at the size where the next program costs
 * more than it is worth. Tiers hang on the list itself, so limits on them are met by making lists until the list that is
 * shown keeps them, then by cutting those lists; where none does the last stands, and `planWarnings` names the breach.
 * Where specialties owe fixed fees of their own a list is made for every set of them that could be paid for.
 */
export function listOf(base: Case): ChosenList {
  const every = base.surface();
  const full = fullPositions(base.facts.programs, every.rows);
  // Positions of one year enter the list by their worth, but what is said of matching speaks of full ones alone.
  const surface = countingFull(every, full);
  const sets = openSetsOf(base).map((open) =>
    withTiersKept(base, surface, (tier) => instanceOf(base, tier, open)),
  );
  const { made, tiersBind } = bestOpenSet(base, sets);
  const { problem, best, tiers } = made;
  const careful =
    base.options.cautious && base.canApply && best.solution.order.length > 0
      ? cautiousSize(best, surface, problem.fixedUsd, firmDrawsOf(base))
      : null;
  const sized = careful?.best ?? best;
  return {
    whole: problem.instance,
    instance: sized.instance,
    solution: sized.solution,
    sizes: sized.sizes,
    stop: sized.stop,
    surface,
    full,
    fixedUsd: problem.fixedUsd,
    tiers: careful === null ? tiers : tierLimitsOfList(surface, sized.solution, base.facts.judgements),
    tiersBind,
    cautious: careful?.cautious ?? null,
  };
}

/** The best list that keeps the profile's limits on tiers as it is shown, and whether they keep a better one away. */
function withTiersKept(base: Case, surface: ChanceSurface, problemOf: ProblemOf): SetList {
  const { tier: limits } = base.profile.constraints;
  const free = madeList(base, surface, problemOf(null));
  if (Object.keys(limits).length === 0) return { made: free, tiersBind: false };
  if (free.best.solution.feasible && keepsTiers(surface, free, limits))
    return { made: withCaps(surface, free, problemOf), tiersBind: false };
  return { made: searchedForTiers(base, surface, free, problemOf), tiersBind: true };
}

/** The best list that was found to keep limits on tiers that the list without them breaks; else one with its breach. */
function searchedForTiers(
  base: Case,
  surface: ChanceSurface,
  free: MadeList,
  problemOf: ProblemOf,
): MadeList {
  const { tier: limits } = base.profile.constraints;
  let list = free;
  const all = [list];
  for (let round = 0; round < TIER_ROUNDS; round++) {
    const { best, tiers } = list;
    // A first list is judged without its signals; the next ones as they are shown.
    const levelOf = (index: number): number => (round === 0 ? 0 : Math.max(0, best.solution.levels[index]!));
    const tier = (index: number) => tierOf(interviewChanceOf(surface, index, levelOf(index)), tiers);
    list = madeList(base, surface, problemOf(tier));
    if (list.best.solution.feasible && keepsTiers(surface, list, limits))
      return provedForAllTiers(list, problemOf);
    all.push(list);
  }
  // What the tiers of one list rule out proves nothing of others: a list with its breach named says more than none.
  const kept = cutToTiers(base, surface, all, problemOf);
  const last = list.best.solution.feasible || !free.best.solution.feasible ? list : free;
  return provedForAllTiers(kept ?? last, problemOf);
}

/** A list that keeps the limits on tiers by itself, as the list of the problem that has them: what explains it keeps them. */
function withCaps(surface: ChanceSurface, { best, tiers }: MadeList, problemOf: ProblemOf): MadeList {
  const levelOf = (index: number): number => Math.max(0, best.solution.levels[index]!);
  const problem = problemOf((index) => tierOf(interviewChanceOf(surface, index, levelOf(index)), tiers));
  const instance = { ...problem.instance, budgetUsd: best.instance.budgetUsd };
  return { problem, best: { ...best, instance }, tiers };
}

/** The bound of a list over every list within the budget: one over the tiers that it makes itself proves nothing of others. */
function provedForAllTiers(list: MadeList, problemOf: ProblemOf): MadeList {
  const { solution } = list.best;
  if (!solution.feasible) return list;
  const { instance } = problemOf(null);
  const { upperBound } = solvePortfolio(instance, { start: solution.levels, milliseconds: 60 });
  const bound = Math.max(solution.value, upperBound);
  const gap = relativeGap(solution.value, bound);
  const proved = { ...solution, upperBound: bound, gap, exact: solution.exact && gap === 0 };
  return { ...list, best: { ...list.best, solution: proved } };
}
