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

/** An ISO date as people write it: `"28 November 2026"`. Throws for anything else. */
export function dayWords(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) throw new Error(`not an ISO date: ${isoDate}`);
  return `${Number(day)} ${name} ${year}`;
}
