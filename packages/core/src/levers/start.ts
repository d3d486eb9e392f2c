import type { PlanReport } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { relativeWeights } from "../chances/draw-weights.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { planReportOf } from "../list/plan-report-of.ts";
import { withJ1Of } from "../list/with-j1.ts";
import { dayOf } from "../season/day-of.ts";
import { type Chosen, chosenOf } from "./chosen.ts";
import { type MatchDraws, matchDrawsOf } from "./match-draws.ts";

/** Where every lever starts: the case as it is, its list, and the chance of matching with it. */
export interface Start {
  readonly base: Case;
  readonly list: ChosenList;
  /** What `plan` says of the same case. */
  readonly report: PlanReport;
  readonly chosen: Chosen;
  readonly draws: MatchDraws;
  /** How much each draw counts by what has happened so far; `null` = all alike. */
  readonly weights: Float64Array | null;
  /** Day on which programs begin to read, published or as usual, ISO form. */
  readonly reading: string;
}

/** The start of a case with its list. */
export function startOf(base: Case, list: ChosenList): Start {
  const chosen = chosenOf(base, list);
  const draws = matchDrawsOf(base, [chosen])[0]!;
  const { season, year, facts, sent } = base;
  return {
    base,
    list,
    report: planReportOf(base, list, { withJ1: withJ1Of(base) }),
    chosen,
    draws,
    weights: sent.soFar === null ? null : relativeWeights(draws.logEvidence),
    reading: dayOf(season, "programs-review") ?? `${year - 1}-${facts.judgements.usualReviewDay}`,
  };
}
