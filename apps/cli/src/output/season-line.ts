import type { PlanReport } from "@smartpick/core";

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

/** The season and the day that an answer speaks of, such as “Season 2027 (Match of March 2027), seen on 28 November 2026.” */
export function seasonLine({ season, today }: Pick<PlanReport, "season" | "today">): string {
  return `Season ${season} (Match of March ${season}), seen on ${dayWords(today)}.`;
}

/** An ISO date as people write it. */
function dayWords(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) throw new Error(`not an ISO date: ${isoDate}`);
  return `${Number(day)} ${name} ${year}`;
}
