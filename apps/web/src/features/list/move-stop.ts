import { type LimitsForSize, limitsForSize } from "@smartpick/core";
import { counted, dollars, type WordedPlan } from "@smartpick/report";
import { type Draft, valueAt, withValue } from "../../store/draft.ts";
import { useProfile } from "../../store/profile-store.ts";
import { offerUndo } from "../../store/screen-store.ts";
import { asTold, changeWithStop } from "../../store/stop-acts.ts";
import { worthOf } from "./worth.ts";

/**
 * Lets the list end at `programs` programs: one act, with Undo. Money and worth are raised only where they would end it
 * before, and come back as they were told as soon as the line stands where they suffice, after a reload too.
 */
export function moveStop(report: WordedPlan, programs: number): boolean {
  const { draft: told, own } = asTold(useProfile.getState().draft);
  const limits = limitsAt(told, report, programs);
  if (limits === null) return false;
  const command = changeWithStop(withLimits(told, report, limits), own);
  if (command) offerUndo(movedWords(limits), command);
  return command !== null;
}

/** Takes the stop line away: money and worth, as they were told, decide again where the list ends. */
export function freeStop(): void {
  const { draft } = asTold(useProfile.getState().draft);
  offerUndo(
    "Worth and money decide where the list ends.",
    changeWithStop(withValue(draft, MOST, undefined), null),
  );
}

const MOST = "budget.max_programs";
const BUDGET = "budget.usd";
const WORTH = "budget.usd_per_chance";

function limitsAt(draft: Draft, report: WordedPlan, programs: number): LimitsForSize | null {
  const budget = valueAt(draft, BUDGET);
  return limitsForSize(report.frontier, programs, {
    budgetUsd: typeof budget === "number" ? budget : null,
    usdPerChance: worthOf(draft, report),
  });
}

function withLimits(draft: Draft, report: WordedPlan, limits: LimitsForSize): Draft {
  const ended = report.inSeason ? report.inSeason.rejected + report.inSeason.withdrawn : 0;
  const counting = withValue(draft, MOST, limits.maxPrograms + ended);
  const paying = limits.budgetUsd === null ? counting : withValue(counting, BUDGET, limits.budgetUsd);
  return limits.usdPerChance === null ? paying : withValue(paying, WORTH, limits.usdPerChance);
}

/** What was done, with every answer that it took. */
function movedWords({ maxPrograms, budgetUsd, usdPerChance }: LimitsForSize): string {
  return [
    `The list now ends at ${counted(maxPrograms, "program")}.`,
    ...(budgetUsd === null ? [] : [`Your budget is ${dollars(budgetUsd)} for it.`]),
    ...(usdPerChance === null ? [] : [`1 more of 100 counts ${dollars(usdPerChance)} for it.`]),
  ].join(" ");
}
