import { derivedMatchDay, isIsoDate, seasonFor } from "@smartpick/core";
import { type Draft, valueAt } from "./draft.ts";

/** One season to choose, and what an applicant does in it now. */
export interface SeasonChoice {
  readonly season: number;
  /** `applied`: it runs, and is closed for new applications; `plan`: the one after it; `next`: none runs, and this one is open; `later`: the one after that. */
  readonly stage: "applied" | "plan" | "next" | "later";
}

/**
 * The seasons an applicant can be in on a day: the one that runs until its Match Day, and the next to plan; where none
 * runs, the next two. Empty for what is no date.
 */
export function seasonChoices(today: string): readonly SeasonChoice[] {
  if (!isIsoDate(today)) return [];
  const next = seasonFor(today);
  if (today < derivedMatchDay(next - 1)) {
    return [
      { season: next - 1, stage: "applied" },
      { season: next, stage: "plan" },
    ];
  }
  return [
    { season: next, stage: "next" },
    { season: next + 1, stage: "later" },
  ];
}

/** The season that the answers name, or `null`. */
export function seasonTold(draft: Draft): number | null {
  const season = valueAt(draft, "season");
  return typeof season === "number" ? season : null;
}

/** The year of graduation that the answers name, or `null`. */
export function graduationTold(draft: Draft): number | null {
  const year = valueAt(draft, "applicant.graduation_year");
  return typeof year === "number" ? year : null;
}
