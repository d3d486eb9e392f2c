import type { Case } from "../case/case.ts";
import type { Levels, PortfolioSolution } from "../portfolio/problem/instance.ts";
import { resolvePortfolio } from "../portfolio/resolve.ts";
import type { ChosenList } from "./chosen-list.ts";
import { headlineLimitOf } from "./headline-cap.ts";
import { instanceOf } from "./instance-of.ts";
import { interviewChanceOf, matchChanceOf } from "./match-chance.ts";
import { countingFull, fullPositions } from "./one-year.ts";
import { openSetsOf } from "./open-sets.ts";
import { paidFixedUsd } from "./paid-specialties.ts";
import { tierOf } from "./tiers.ts";

/** A list made before, and the ledger rows of its candidates. */
export interface EarlierList {
  readonly rows: Int32Array;
  readonly list: ChosenList;
}

/** What can be said at once of a case that differs a little from an earlier one; the list itself follows behind. */
export interface FirstAnswer {
  readonly programs: number;
  /** Total cost with fixed fees, US dollars. */
  readonly usd: number;
  /** Chance of matching, 0 to 1. */
  readonly match: number;
  /** F of the list found, and a bound that no list exceeds for this money. */
  readonly value: number;
  readonly upperBound: number;
}

/**
 * The answer at once after a slider was moved or a program pinned: the earlier list brought under the new limits, at the
 * money where it stopped, or, where money ended it, at all there is now. Where to stop is not sought anew, so the list of
 * `listOf` may be longer or shorter.
 */
export function firstAnswerOf(base: Case, { rows, list }: EarlierList): FirstAnswer {
  const every = base.surface();
  const surface = countingFull(every, fullPositions(base.facts.programs, every.rows));
  const limited = Object.keys(base.profile.constraints.tier).length > 0;
  const tier = limited ? (index: number) => tierOf(interviewChanceOf(surface, index, 0), list.tiers) : null;
  const from = sameRows(every.rows, rows) ? list.solution.levels : levelsAt(every.rows, rows, list);
  const endedByMoney = list.instance.budgetUsd >= list.whole.budgetUsd;
  const money = endedByMoney ? Number.POSITIVE_INFINITY : list.instance.budgetUsd + list.fixedUsd;
  const found = openSetsOf(base).map((open): Found => {
    const { instance, fixedUsd } = instanceOf(base, tier, open);
    const budgetUsd = Math.min(instance.budgetUsd, Math.max(0, money - fixedUsd));
    const solution = resolvePortfolio({ ...instance, budgetUsd }, from);
    return { solution, usd: solution.usd + base.sent.spentUsd + paidFixedUsd(base, instance, solution) };
  });
  const { solution, usd } = found.reduce((best, one) => (isBetter(one, best) ? one : best));
  return {
    programs: solution.order.length,
    usd,
    match: Math.min(headlineLimitOf(base).limit, matchChanceOf(surface, solution.levels)),
    value: solution.value,
    upperBound: Math.max(...found.map((one) => one.solution.upperBound)),
  };
}

/** The list of one open set, and what it costs with fixed fees, US dollars. */
interface Found {
  readonly solution: PortfolioSolution;
  readonly usd: number;
}

/** Whether a list is worth more than another, or as much for less. */
function isBetter({ solution, usd }: Found, than: Found): boolean {
  if (solution.value !== than.solution.value) return solution.value > than.solution.value;
  return usd < than.usd;
}

function sameRows(one: Int32Array, other: Int32Array): boolean {
  return one === other || (one.length === other.length && one.every((row, index) => row === other[index]));
}

/** The earlier levels at today's candidates; −1 where the earlier problem did not have the program. */
function levelsAt(now: Int32Array, before: Int32Array, list: ChosenList): Levels {
  const levelOf = new Map(Array.from(before, (row, index) => [row, list.solution.levels[index]!]));
  return Int8Array.from(now, (row) => levelOf.get(row) ?? -1);
}
