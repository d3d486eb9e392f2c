import { matchIdsOf, NRMP } from "./match-of.ts";
import type { OwnMatch, SeasonDate, SeasonFacts } from "./season-facts.ts";

/** Days of NRMP's Match, which are nothing to who takes part in another one alone. */
const DAYS_OF_NRMP: ReadonlySet<SeasonDate["id"]> = new Set([
  "nrmp-registration-opens",
  "nrmp-registration-deadline",
  "ranking-opens",
  "rank-list-deadline",
  "match-week-monday",
  "did-i-match",
  "match-day",
]);

/** Whether a day belongs to NRMP's Match alone. */
export function isDayOfNrmp(id: SeasonDate["id"]): boolean {
  return DAYS_OF_NRMP.has(id);
}

/** The season without the days of NRMP's Match. */
export function withoutNrmpDays<Season extends Pick<SeasonFacts, "dates">>(season: Season): Season {
  return { ...season, dates: season.dates.filter(({ id }) => !isDayOfNrmp(id)) };
}

/** The match that these specialties take part in where that is not NRMP's; `null` = NRMP's is among theirs. */
export function onlyOwnMatch(
  season: Pick<SeasonFacts, "matches">,
  specialties: readonly string[],
): OwnMatch | null {
  const ids = matchIdsOf(season, specialties);
  if (ids.includes(NRMP)) return null;
  return season.matches?.find(({ id }) => ids.includes(id)) ?? null;
}
