import type { FellowshipsReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { capitalised, listed } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";

type FellowshipDay = FellowshipsReport["dates"][number];

const DAYS: Readonly<Record<FellowshipDay["what"], string>> = {
  "programs-confirm": "programs confirm",
  "match-opens": "the match opens",
  "programs-verify": "programs check their data",
  "applicants-open": "it opens for applicants",
  "ranks-due": "rank lists are due",
  result: "the result",
  "after-match": "places left are told",
};

/** The steps of the way, one line each. */
export function stepLines({ steps }: Pick<FellowshipsReport, "steps">): readonly string[] {
  return steps.map(({ title, when, year }) => {
    const read = year === null ? "" : `, as in ${year}`;
    return `${title}: ${when}${read}.`;
  });
}

/** The days of the cycles that are known, one line a cycle, and that no later one is. */
export function dateLines({ dates }: Pick<FellowshipsReport, "dates">): readonly string[] {
  const cycles = [...new Set(dates.map(({ cycle }) => cycle))].sort((a, b) => b - a);
  const lines = cycles.map((cycle) => {
    const days = dates
      .filter((date) => date.cycle === cycle)
      .map(({ what, from }) => `${DAYS[what]} ${dayWords(from).replace(/ \d{4}$/, "")}`);
    return `${cycle}: ${listed(days)}.`;
  });
  const [last] = cycles;
  return last === undefined ? [] : [...lines, `Days after the cycle of ${last} are not in these facts.`];
}

/** The same days as a table: one row a day, the latest cycle first. */
export function fellowshipDays({ dates }: Pick<FellowshipsReport, "dates">): Table {
  const rows = [...dates].sort((a, b) => b.cycle - a.cycle || (a.from < b.from ? -1 : 1));
  return {
    title: "Days of the cycles that are known",
    columns: [
      column("cycle", "Cycle", "year", 8),
      column("what", "What", "text", 30),
      column("from", "Day", "text", 20),
      column("until", "Until", "text", 20),
    ],
    rows: rows.map(({ cycle, what, from, until }) => [
      cycle,
      capitalised(DAYS[what]),
      dayWords(from),
      until === null || until === from ? "the same day" : dayWords(until),
    ]),
  };
}
