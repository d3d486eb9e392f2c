import { derivedMatchDay, derivedMatchWeekMonday } from "./match-day.ts";
import type { SeasonDate, SeasonFacts } from "./season-facts.ts";

/** Every date of a season, in the order of the calendar. */
export const SEASON_DATE_IDS = [
  "eras-opens",
  "applications-open",
  "nrmp-registration-opens",
  "programs-review",
  "nrmp-registration-deadline",
  "pathways-deadline",
  "ranking-opens",
  "rank-list-deadline",
  "match-week-monday",
  "did-i-match",
  "soap-applications-open",
  "soap-programs-read",
  "soap-ends",
  "match-day",
  "eras-closes",
] as const satisfies readonly SeasonDate["id"][];

/**
 * The dates of a season, one entry an id: as its own file gives them; else `null`, with the last known season's day in
 * the note; Match Week and Match Day by their rule, marked derived.
 */
export function datesOf(last: SeasonFacts, season: number): readonly SeasonDate[] {
  const own = last.season === season;
  const given = new Map(last.dates.map((date) => [date.id, date]));
  return SEASON_DATE_IDS.flatMap((id): SeasonDate[] => {
    const date = given.get(id);
    if (own && date !== undefined && date.date !== null) return [date];
    const derived = derivedDate(id, season);
    if (date === undefined && derived === null) return [];
    if (derived !== null) {
      return [
        {
          id,
          date: derived,
          source: "match-day-rule",
          publishedFor: season,
          confidence: "derived",
          standing: "derived",
          note: "Third Friday of March, and the Monday of that week; not published yet.",
        },
      ];
    }
    if (date === undefined) return [];
    if (own) return [date];
    const lastDay = date.date === null ? "not known either" : date.date;
    const { time: _, ...dayless } = date;
    return [{ ...dayless, date: null, note: `Not published yet. In the ${last.season} season: ${lastDay}.` }];
  });
}

function derivedDate(id: SeasonDate["id"], season: number): string | null {
  if (id === "match-day") return derivedMatchDay(season);
  return id === "match-week-monday" ? derivedMatchWeekMonday(season) : null;
}
