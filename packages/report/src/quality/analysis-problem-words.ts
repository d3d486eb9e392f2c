import type { AnalysisProblem } from "@smartpick/quality";
import { listed } from "../english/plural.ts";

type Words = {
  readonly [Code in AnalysisProblem["code"]]: (problem: Extract<AnalysisProblem, { code: Code }>) => string;
};

const FLAG = { outcome: "--event", exposure: "--exposed" } as const;

const quoted = (values: readonly string[]): string =>
  values.length === 0 ? "no value at all" : listed(values.map((value) => `“${value}”`));

const WORDS: Words = {
  "no-such-column": ({ column, columns }) => `there is no column “${column}”. It has ${quoted(columns)}.`,
  "value-needed": ({ part, column, values }) =>
    `“${column}” is no plain yes or no: it holds ${quoted(values)}. Say which value counts with ${FLAG[part]}, such as ${FLAG[part]} "${values[0] ?? "yes"}" or ${FLAG[part]} "<8".`,
  "no-such-value": ({ part, column, is, values }) =>
    `no cell of “${column}” is ${is}: it holds ${quoted(values)}. ${FLAG[part]} takes one of these, or a comparison that some cell meets.`,
  "bad-comparison": ({ part, is }) =>
    `${FLAG[part]} ${is}: a comparison takes a number, a week or a day, such as "<8" or ">=2025-W30".`,
  "too-many-strata": ({ columns, found, most }) =>
    `${listed(columns)} give ${found} strata, and at most ${most} are compared. Name fewer columns, or band them first.`,
  "no-rows-left": () =>
    "no row has an outcome, an exposure and a stratum together. Check the columns and the values.",
};

/** Why a table bears no such analysis and what to do; the shell puts the file before it. */
export function analysisProblemWords(problem: AnalysisProblem): string {
  const write = WORDS[problem.code] as (problem: AnalysisProblem) => string;
  return write(problem);
}
