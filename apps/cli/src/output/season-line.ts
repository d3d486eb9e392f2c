import type { PlanReport } from "@smartpick/core";
import { dayWords, matchOfSeason } from "@smartpick/report";

/** The season and the day that an answer speaks of, such as “Season 2027 (Match of March 2027), seen on 28 November 2026.” */
export function seasonLine({
  season,
  today,
  warningReasons,
}: Pick<PlanReport, "season" | "today" | "warningReasons">): string {
  const match = matchOfSeason(warningReasons) ?? `Match of March ${season}`;
  return `Season ${season} (${match}), seen on ${dayWords(today)}.`;
}
