const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A month of a year as people write it: `"January 2027"`. `month` counts from 1; throws for any other number. */
export function monthWords(year: number, month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new Error(`no month ${month}`);
  return `${name} ${year}`;
}

/** An ISO date as people write it: `"28 November 2026"`. Throws for anything else. */
export function dayWords(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) throw new Error(`not an ISO date: ${isoDate}`);
  return `${Number(day)} ${name} ${year}`;
}

/** The same without its year, for one season: `"28 November"`. */
export function dayInSeason(isoDate: string): string {
  return dayWords(isoDate).replace(/ \d+$/, "");
}

/** The same for an axis or a narrow cell: `"28 Nov"`. */
export function shortDay(isoDate: string): string {
  return dayInSeason(isoDate).replace(/(\p{L}{3})\p{L}*$/u, "$1");
}
