import type { Lever, WhatIfReport } from "../answers/what-if.ts";
import type { Case } from "../case/case.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { askedLever } from "./asked-change.ts";
import type { Difference } from "./difference.ts";
import type { MatchDraws } from "./match-draws.ts";
import { differenceIn, pulled } from "./pulled.ts";
import { type Start, startOf } from "./start.ts";

/** A case with its list, which is made when it is first asked for. */
export interface Listed {
  readonly base: Case;
  readonly list: () => ChosenList;
}

/** One of several changes: the case with it alone, and the case with it and all changes before it. */
export interface StepAsked {
  readonly change: Lever["change"];
  readonly alone: Listed;
  readonly upTo: Listed;
}

/** What one change does, alone and after those before it; every difference is taken draw by draw. */
export interface ChangeStep {
  readonly change: Lever["change"];
  /** What it does alone to the case as it is; `null` where no chance reads what is changed. */
  readonly alone: Difference | null;
  /** What it does after the changes before it. */
  readonly step: Difference;
  /** What all changes up to it do to the case as it is. */
  readonly total: Difference;
  /** The chance of matching, the list and the season with all changes up to it, as their plan says them. */
  readonly match: NonNullable<Lever["match"]>;
  readonly list: NonNullable<Lever["list"]>;
  readonly season: number;
  readonly evidence: Lever["evidence"];
  readonly causes: Lever["causes"];
  readonly sources: Lever["sources"];
}

/** Changes one after another, from the case as it is to the case with all of them. */
export interface ChangeSteps {
  readonly season: number;
  readonly base: WhatIfReport["base"];
  readonly steps: readonly ChangeStep[];
}

/** Several changes one after another, in the order in which they are given. Pauses before each list. */
export function* changeSteps(
  { base, list }: Listed,
  asked: readonly StepAsked[],
): Generator<{ readonly done: number; readonly of: number }, ChangeSteps> {
  const of = 2 * asked.length;
  const start = startOf(base, list());
  const { chance, list: rows, cost } = start.report;
  const steps: ChangeStep[] = [];
  let before: MatchDraws = start.draws;
  for (const [n, { change, alone, upTo }] of asked.entries()) {
    yield { done: 2 * n, of };
    const after = pulled(start, upTo.base, upTo.list());
    yield { done: 2 * n + 1, of };
    const { profile, evidence, causes, sources } = askedLever(start, change, alone.base.profile);
    steps.push({
      change,
      alone: profile === null ? null : aloneOf(start, { alone, upTo }, after.difference),
      step: differenceIn({ draws: before, weights: start.weights }, upTo.base, after.made),
      total: after.difference,
      match: after.match,
      list: after.list,
      season: upTo.base.year,
      evidence,
      causes,
      sources,
    });
    before = after.made;
  }
  return {
    season: base.year,
    base: { match: chance.match, programs: rows.length, usd: cost.total },
    steps,
  };
}

function aloneOf(
  start: Start,
  { alone, upTo }: Pick<StepAsked, "alone" | "upTo">,
  withThoseBefore: Difference,
): Difference {
  return alone.base === upTo.base ? withThoseBefore : pulled(start, alone.base, alone.list()).difference;
}
