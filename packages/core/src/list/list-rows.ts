import type { ListRow } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { signalNameOf } from "../case/signal-name.ts";
import type { ChanceRanges } from "../chances/chance-surface.ts";
import { evidenceGrade } from "../chances/evidence-grade.ts";
import { factAt } from "../facts/lookup.ts";
import { programCardOf, textIn } from "../facts/program-card.ts";
import { INFORMATICS_FIELDS, informaticsValue } from "../pathway/value/informatics-value.ts";
import type { PortfolioSolution } from "../portfolio/problem/instance.ts";
import { visaFieldsOf } from "../profile/visa-fields.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { plannedFees } from "../season/planned-fees.ts";
import type { ChosenList } from "./chosen-list.ts";
import { interviewChanceOf, matchLossOf, survivalOf } from "./match-chance.ts";
import { rowReasons } from "./row-reasons.ts";
import { rowSources } from "./row-sources.ts";
import { othersAtHospital } from "./same-hospital.ts";
import { groupCounts } from "./sent-levels.ts";
import { tierOf } from "./tiers.ts";

/** A list as it is shown: with the signals that were sent, and its ranges. */
export interface ShownList {
  readonly list: ChosenList;
  /** Running applications at the level of the signal sent with them. */
  readonly solution: PortfolioSolution;
  readonly ranges: ChanceRanges;
  /** Share of the draws that keep each candidate; `null` when no draws of lists were made. */
  readonly firm: Float64Array | null;
}

/** The rows of the list, first the last to be cut, each with ranges, price, verdicts, reasons and sources. */
export function listRows(base: Case, shown: ShownList): ListRow[] {
  const { surface } = shown.list;
  const survival = survivalOf(surface, shown.solution.levels);
  const priceOf = marginalFees(base, shown);
  const listed = shown.solution.order.map((index) => surface.rows[index]!);
  const alsoThere = othersAtHospital(base.facts.programs, listed);
  return shown.solution.order.map((index, place) => {
    const chance = matchLossOf(surface, survival, index, shown.solution.levels[index]!);
    const others = alsoThere.get(surface.rows[index]!) ?? [];
    return listRow(base, shown, { index, place, others }, { chance, usd: priceOf(index) });
  });
}

/** A candidate, its place on the list, and the listed programs of other specialties at its hospital. */
interface RowPlace {
  readonly index: number;
  readonly place: number;
  readonly others: readonly number[];
}

function listRow(
  base: Case,
  { list, solution, ranges, firm }: ShownList,
  { index, place, others }: RowPlace,
  marginal: ListRow["marginal"],
): ListRow {
  const { facts, sent } = base;
  const table = facts.programs;
  const candidates = base.candidates();
  const row = list.surface.rows[index]!;
  const card = programCardOf(table, row);
  const signal = signalNameOf(base, card.specialty, solution.levels[index]!);
  const interview = ranges.interview[place]!;
  const informatics = informaticsValue(facts, row);
  const eligibility = candidates.findings[index]!;
  const sentThere = sent.running.get(row);
  const application: ListRow["inSeason"] = sentThere && {
    state: runningState(sentThere.state),
    applied: sentThere.applied,
  };
  const pinned = candidates.must.has(row);
  const unknown = [
    ...[...visaFieldsOf(base.applicant), ...INFORMATICS_FIELDS].filter(
      (field) => factAt(table, row, field) === null,
    ),
    ...eligibility.flatMap(({ verdict, rule }) => (verdict === "unknown" ? [rule] : [])),
  ];
  return {
    rank: place + 1,
    ...card,
    setting: textIn(table, row, "setting"),
    tier: tierOf(interview.mid, list.tiers),
    signal,
    interview,
    match: ranges.match[place]!,
    marginal,
    evidence: evidenceGrade(base.model, row),
    firm: firm === null ? null : firm[index]!,
    pinned,
    eligibility,
    informatics: {
      value: Math.round(informatics.value * 1000) / 1000,
      ehr: informatics.ehr,
      fellowship: informatics.fellowship,
      why: informatics.indicators === null ? [] : [informatics.indicators],
    },
    reasons: rowReasons(base, row, {
      signal,
      marginal,
      plain: interviewChanceOf(list.surface, index, 0),
      interview: interview.mid,
      pinned,
      alsoThere: others,
      application,
    }),
    sources: rowSources(base, row, eligibility),
    unknown: [...new Set(unknown)],
    ...(application === undefined ? {} : { inSeason: application }),
  };
}

/** Dollars saved without a candidate of the list; applications that came to nothing were paid as well. */
function marginalFees(base: Case, { list, solution }: ShownList): (index: number) => number {
  const { sent, season } = base;
  const { instance, surface } = list;
  const counts = groupCounts(instance, solution.levels);
  const running = instance.groups.map(() => 0);
  for (const index of solution.order)
    if (sent.running.has(surface.rows[index]!)) running[instance.group[index]!]! += 1;
  return (index) => {
    if (sent.running.has(surface.rows[index]!)) return 0;
    const group = instance.group[index]!;
    const { name } = instance.groups[group]!;
    const count = counts[group]! + (sent.bySpecialty.get(name) ?? 0) - running[group]!;
    const { steps } = plannedFees(season, name);
    return feeOfCount(steps, count) - feeOfCount(steps, count - 1);
  };
}

type RunningState = NonNullable<ListRow["inSeason"]>["state"];

function runningState(state: string): RunningState {
  if (state === "waiting" || state === "invited" || state === "interviewed") return state;
  throw new Error(`an application that has ended (${state}) stands on the list`);
}
