import type { PlanReport } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";

/** The block of a report that says how the season stands; `null` when nothing has been sent. */
export function inSeasonBlock({
  sent,
  canApply,
}: Pick<Case, "sent" | "canApply">): NonNullable<PlanReport["inSeason"]> | null {
  const running = [...sent.running.values()];
  const closed = [...sent.closed.values()];
  if (running.length + closed.length === 0) return null;
  const waiting = running.filter(({ state }) => state === "waiting").length;
  const withdrawn = closed.filter(({ state }) => state === "withdrawn").length;
  return {
    applications: canApply ? "open" : "over",
    sent: running.length + closed.length,
    waiting,
    invited: running.length - waiting,
    rejected: closed.length - withdrawn,
    withdrawn,
    spentUsd: sent.spentUsd,
  };
}
