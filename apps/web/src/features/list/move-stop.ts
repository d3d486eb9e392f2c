import { limitsForSize } from "@smartpick/core";
import { counted, type WordedPlan } from "@smartpick/report";
import { type Draft, valueAt, withValue } from "../../store/draft.ts";
import { changeDraft, useProfile } from "../../store/profile-store.ts";
import { offerUndo } from "../../store/screen-store.ts";
import { worthOf } from "./worth.ts";

/** Lets the list end at `programs` programs: one act, with Undo. Money and worth are raised where they would end it before. */
export function moveStop(report: WordedPlan, programs: number): boolean {
  const { draft } = useProfile.getState();
  const next = draftAt(draft, report, programs);
  const command = next && changeDraft(next);
  if (command) offerUndo(`The list now ends at ${counted(programs, "program")}.`, command);
  return command !== null;
}

/** The answers with which the list ends there; `null` where there is no curve to move along. */
export function draftAt(draft: Draft, report: WordedPlan, programs: number): Draft | null {
  const budget = valueAt(draft, "budget.usd");
  const limits = limitsForSize(report.frontier, programs, {
    budgetUsd: typeof budget === "number" ? budget : null,
    usdPerChance: worthOf(draft, report),
  });
  if (limits === null) return null;
  const ended = report.inSeason ? report.inSeason.rejected + report.inSeason.withdrawn : 0;
  const counted = withValue(draft, "budget.max_programs", limits.maxPrograms + ended);
  const paid = limits.budgetUsd === null ? counted : withValue(counted, "budget.usd", limits.budgetUsd);
  return limits.usdPerChance === null ? paid : withValue(paid, "budget.usd_per_chance", limits.usdPerChance);
}
