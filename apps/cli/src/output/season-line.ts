import type { PlanReport } from "@smartpick/core";
import { dayWords, matchOfSeason } from "@smartpick/report";

/**
 * The season and the day that an answer speaks of, such as “Season 2027 (Match of March 2027), seen on 28 November 2026.”
 * `specialties` are those of its programs, which say by which Match they choose; where it has none, those sought say it.
 */
export function seasonLine(
  { season, today, warningReasons }: Pick<PlanReport, "season" | "today" | "warningReasons">,
  specialties: readonly string[] = [],
): string {
  return `Season ${season} (${matchOfSeason(warningReasons, season, specialties)}), seen on ${dayWords(today)}.`;
}
