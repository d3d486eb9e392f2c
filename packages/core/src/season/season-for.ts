import { isIsoDate } from "./iso-date.ts";

/**
 * The season (year of the Match) that can still be applied to on a day (YYYY-MM-DD): until 15 October of Y, that day
 * included, it is Y + 1, after it Y + 2. Throws a RangeError for what is no date; shells check with `isIsoDate`.
 */
export function seasonFor(today: string): number {
  if (!isIsoDate(today)) throw new RangeError("seasonFor needs a date in the form YYYY-MM-DD");
  const year = Number(today.slice(0, 4));
  return today.slice(5) <= LAST_DAY ? year + 1 : year + 2;
}

const LAST_DAY = "10-15";

/** The last day on which a season can be planned and applied to, ISO form. */
export function lastDayToApply(season: number): string {
  return `${season - 1}-${LAST_DAY}`;
}

/** A medical school lasts four years: a graduation further ahead is more likely a slip, and moves no season. */
const MOST_SEASONS_AHEAD = 4;

/**
 * The season to plan where none is named: the one that can be applied to on a day, or the first in which a graduation
 * that is still to come (`null` = not told) lies before residency begins.
 */
export function seasonToPlan(today: string, graduationYear: number | null): number {
  const next = seasonFor(today);
  const ahead = (graduationYear ?? next) - next;
  return ahead > 0 && ahead <= MOST_SEASONS_AHEAD ? next + ahead : next;
}
