import { isIsoDate } from "./iso-date.ts";

/**
 * The season (year of the Match) that can still be applied to on a day (YYYY-MM-DD): until 15 October of Y, that day
 * included, it is Y + 1, after it Y + 2. Throws a RangeError for what is no date; shells check with `isIsoDate`.
 */
export function seasonFor(today: string): number {
  if (!isIsoDate(today)) throw new RangeError("seasonFor needs a date in the form YYYY-MM-DD");
  const year = Number(today.slice(0, 4));
  return today.slice(5) <= "10-15" ? year + 1 : year + 2;
}
