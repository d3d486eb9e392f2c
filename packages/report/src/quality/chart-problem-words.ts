import type { ChartProblem, ColumnRole, LikelyNumber } from "@smartpick/quality";
import { listed } from "../english/plural.ts";

type Words = {
  readonly [Code in ChartProblem["code"]]: (problem: Extract<ChartProblem, { code: Code }>) => string;
};

const ROLES: Readonly<Record<ColumnRole, { readonly needs: string; readonly remedy: string }>> = {
  place: {
    needs: "the order of the points",
    remedy: "Add a column date (as 2026-01-31) or index (as 1, 2, 3), or name yours with --x.",
  },
  value: { needs: "what is measured or counted", remedy: "Call it value, or name yours with --value." },
  n: {
    needs: "the denominator of this method",
    remedy: "Call it n, or name yours with --n. Without a denominator, use --method c or xmr.",
  },
};

const LIKELY: Readonly<Record<LikelyNumber, string>> = {
  "decimal-comma": "Write decimals with a point, as 1.5.",
  thousands: "Write thousands without a mark, as 1234 or 1234.5.",
  percent:
    "Write it without the percent sign. For a share, put the events in value and the denominator in n.",
  gap: "Leave the cell empty where nothing was measured.",
  other: "Write a plain number, as 12 or 1.5, or leave the cell empty where nothing was measured.",
};

const WORDS: Words = {
  "column-missing": ({ role, wanted, found }) =>
    `no column ${listed(wanted, "or")}, which holds ${ROLES[role].needs}. It has ${listed(found.map((name) => `“${name}”`))}. ${ROLES[role].remedy}`,
  "no-rows": () => "there is no row below the names of the columns. Give each point a row.",
  "no-values": ({ column }) =>
    `no row gives a point a value. Fill in the column “${column}”, and n where the method needs it.`,
  "not-a-number": ({ line, column, text, likely }) =>
    `line ${line}, ${column}: “${text}” is no plain number. ${LIKELY[likely]}`,
  "number-too-large": ({ line, column, text }) =>
    `line ${line}, ${column}: “${text}” is too large. Numbers up to 1e100 are taken; use a larger unit.`,
  "no-place": ({ line, column }) =>
    `line ${line}, ${column}: the cell is empty. Each row needs its ${column}; a point without a value keeps it too.`,
  "not-a-date": ({ line, column, text }) =>
    `line ${line}, ${column}: “${text}” is no date. Write year, month and day, as 2026-01-31.`,
  "impossible-date": ({ line, column, text }) =>
    `line ${line}, ${column}: there is no day ${text}. Check month and day, as in 2026-01-31.`,
  "negative-count": ({ line, column, value }) =>
    `line ${line}, ${column}: ${value} is below 0, and this method counts. For measurements use --method xmr.`,
  "time-not-above-zero": ({ line, column, value }) =>
    `line ${line}, ${column}: ${value} is not above 0. A time between events is; for two on one day use hours.`,
  "n-not-above-zero": ({ line, column, value }) =>
    `line ${line}, ${column}: ${value} is not above 0. Where nothing could happen, leave both cells empty.`,
  "count-above-n": ({ line, value, n }) =>
    `line ${line}: ${value} events among n = ${n}. A share has at most n events; for a rate use --method u.`,
  "subgroup-in-two-phases": ({ line, phases }) =>
    `line ${line}: one subgroup stands in two phases, ${listed(phases.map((name) => (name === "" ? "one without a name" : `“${name}”`)))}. Give its rows one phase.`,
  "freeze-not-whole": ({ freeze }) => `--freeze ${freeze}: it takes a whole number of points, from 1.`,
  "freeze-with-phases": ({ phases }) =>
    `--freeze works with one phase, and the table has ${phases}. Leave out --freeze, or the column phase.`,
  "target-not-a-share": ({ value }) =>
    `--target ${value}: this method plots shares. Write the goal as one, as 0.25 for 25 of 100.`,
};

/** What is wrong with the table of a chart and what would be accepted; the name of the file comes before it. */
export function chartProblemWords(problem: ChartProblem): string {
  const write = WORDS[problem.code] as (problem: ChartProblem) => string;
  return write(problem);
}
