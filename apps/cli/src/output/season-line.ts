import type { PlanReport } from "@smartpick/core";
import { dayWords } from "@smartpick/report";

/** The season and the day that an answer speaks of, such as “Season 2027 (Match of March 2027), seen on 28 November 2026.” */
export function seasonLine({ season, today }: Pick<PlanReport, "season" | "today">): string {
  return `Season ${season} (Match of March ${season}), seen on ${dayWords(today)}.`;
}
