import type { Case } from "../case/case.ts";
import type { Levels } from "../portfolio/problem/instance.ts";
import { resolvePortfolio } from "../portfolio/resolve.ts";
import type { ChosenList } from "./chosen-list.ts";
import { headlineLimitOf } from "./headline-cap.ts";
import { instanceOf } from "./instance-of.ts";
import { interviewChanceOf, matchChanceOf } from "./match-chance.ts";
import { countingFull, fullPositions } from "./one-year.ts";
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
  const { instance, fixedUsd } = instanceOf(
    base,
    limited ? (index) => tierOf(interviewChanceOf(surface, index, 0), list.tiers) : null,
  );
  const endedByMoney = list.instance.budgetUsd >= list.whole.budgetUsd;
  const budgetUsd = endedByMoney ? instance.budgetUsd : Math.min(list.instance.budgetUsd, instance.budgetUsd);
  const from = sameRows(every.rows, rows) ? list.solution.levels : levelsAt(every.rows, rows, list);
  const solution = resolvePortfolio({ ...instance, budgetUsd }, from);
  return {
    programs: solution.order.length,
    usd: solution.usd + fixedUsd,
    match: Math.min(headlineLimitOf(base).limit, matchChanceOf(surface, solution.levels)),
    value: solution.value,
    upperBound: solution.upperBound,
  };
}

function sameRows(one: Int32Array, other: Int32Array): boolean {
  return one === other || (one.length === other.length && one.every((row, index) => row === other[index]));
}

/** The earlier levels at today's candidates; −1 where the earlier problem did not have the program. */
function levelsAt(now: Int32Array, before: Int32Array, list: ChosenList): Levels {
  const levelOf = new Map(Array.from(before, (row, index) => [row, list.solution.levels[index]!]));
  return Int8Array.from(now, (row) => levelOf.get(row) ?? -1);
}
