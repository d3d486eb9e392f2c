import { MONTH_NAMES } from "@smartpick/core";

/** A month of a year as people write it: `"January 2027"`. `month` counts from 1; throws for any other number. */
export function monthWords(year: number, month: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new Error(`no month ${month}`);
  return `${name} ${year}`;
}

/** An ISO date as people write it: `"28 November 2026"`. Throws for anything else. */
export function dayWords(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  const name = MONTH_NAMES[Number(month) - 1];
  if (name === undefined) throw new Error(`not an ISO date: ${isoDate}`);
  return `${Number(day)} ${name} ${year}`;
}

/** How far from the reader a day names its year: further off, it may be taken for that of another season. */
const MOST_DAYS_WITHOUT_YEAR = 300;
const MS_A_DAY = 86_400_000;

/** The same as it is read on `today`: without its year where it is near, `"28 November"`, else with it. */
export function dayInSeason(isoDate: string, today: string): string {
  const days = Math.abs(Date.parse(isoDate) - Date.parse(today)) / MS_A_DAY;
  return days <= MOST_DAYS_WITHOUT_YEAR ? dayWords(isoDate).replace(/ \d+$/, "") : dayWords(isoDate);
}

/** The same for an axis or a narrow cell: `"28 Nov"`, `"3 Mar 2027"`. */
export function shortDay(isoDate: string, today: string): string {
  return dayInSeason(isoDate, today).replace(/(\p{L}{3})\p{L}*/u, "$1");
}
