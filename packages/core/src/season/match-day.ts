import { isoDate } from "./iso-date.ts";
import { nthWeekday } from "./weekday.ts";

const MARCH = 3;
const FRIDAY = 5;

/** Match Day of a season by the rule "third Friday of March", YYYY-MM-DD: derived, until NRMP publishes the day. */
export function derivedMatchDay(season: number): string {
  const day = nthWeekday(season, MARCH, FRIDAY, 3);
  if (day === null) throw new Error("March has three Fridays in every year");
  return day;
}

/** Monday of the week of the derived Match Day, YYYY-MM-DD: the first day of Match Week and of SOAP. */
export function derivedMatchWeekMonday(season: number): string {
  return isoDate(season, MARCH, Number(derivedMatchDay(season).slice(8)) - 4);
}
