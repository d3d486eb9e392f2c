import type { RoadmapChange, RoadmapReport } from "@smartpick/core";
import { dayInSeason, dayWords } from "../english/day.ts";
import { counted } from "../english/plural.ts";
import { roadmapDayName, roadmapDayTitle } from "./roadmap-day-words.ts";

/** What differs between two roadmaps, a sentence each. */
export function roadmapChangeWords(changes: readonly RoadmapChange[], today: string): readonly string[] {
  return changes.map((change) => changeSentence(change, today));
}

/**
 * Why a step does not begin on the day that was asked for, as sentences; `null` = it does, or it is not in the plan. It waits
 * for another step, or for a day that opens it.
 */
export function notFromDayWords(
  { code, day }: { readonly code: string; readonly day: string },
  { steps, today }: Pick<RoadmapReport, "steps" | "today">,
): string | null {
  const step = steps.find((one) => one.code === code);
  if (step === undefined || step.plan.begin <= day) return null;
  const waits = step.needs.flatMap((need) => steps.find((one) => one.code === need.code)?.title ?? []);
  const why = waits.length === 0 ? "" : ` It waits for: ${waits.join("; ")}.`;
  return `${step.title}: ${dayInSeason(day, today)} cannot be. The first day for it is ${dayInSeason(step.plan.begin, today)}.${why}`;
}

function changeSentence(change: RoadmapChange, today: string): string {
  switch (change.what) {
    case "day": {
      const [after, before] = [change.after, change.before].map((day) => dayInSeason(day, today));
      // The same day of another year is told apart by its year.
      const then = after === before ? dayWords(change.before) : before;
      return `${roadmapDayTitle(change.code)} on ${after}; it was ${then}.`;
    }
    case "added":
      return `${change.title}: new in the plan.`;
    case "gone":
      return `${change.title}: no longer in the plan${change.why === null ? "" : `, ${GONE[change.why]}`}.`;
    case "moved":
      return `${change.title}: ${counted(Math.abs(change.days), "day")} ${change.days > 0 ? "later" : "earlier"}, now from ${dayInSeason(change.begin, today)}.`;
    case "serves-another-day":
      return `${change.title}: ${servedWords(change.before, change.after)}`;
    case "critical":
      return `${change.title}: critical now.`;
    case "no-longer-critical":
      return `${change.title}: no longer critical.`;
  }
}

const GONE: Readonly<Record<NonNullable<Extract<RoadmapChange, { what: "gone" }>["why"]>, string>> = {
  done: "done",
  skipped: "left out by you",
  "not-asked": "nobody asks it of you",
  "not-yet": "not open to you yet",
  "too-late": "too late",
  blocked: "it waits for a step that is too late",
};

function servedWords(before: string | null, after: string | null): string {
  if (after === null) return "it serves no dated day any more.";
  const now = `it is planned for the day on which ${roadmapDayName(after)}`;
  return before === null ? `${now}.` : `${now}, no longer for when ${roadmapDayName(before)}.`;
}
