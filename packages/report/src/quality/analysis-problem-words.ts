import type { AnalysisProblem } from "@smartpick/quality";
import { listed } from "../english/plural.ts";

/** Where the values are asked for: an option of a command, a field of a project file, or a field on screen. */
type AskedAs = "option" | "field" | "screen";
type Part = "outcome" | "exposure";

type Words = {
  readonly [Code in AnalysisProblem["code"]]: (
    problem: Extract<AnalysisProblem, { code: Code }>,
    as: AskedAs,
  ) => string;
};

/** What the two values of a comparison are called on screen. */
export const ANALYSIS_VALUES = { outcome: "What counts", exposure: "The first group" } as const;

const NAMES: Readonly<Record<AskedAs, Readonly<Record<Part, string>>>> = {
  option: { outcome: "--event", exposure: "--exposed" },
  field: { outcome: "event", exposure: "exposed" },
  screen: { outcome: `“${ANALYSIS_VALUES.outcome}”`, exposure: `“${ANALYSIS_VALUES.exposure}”` },
};

const WRITTEN: Readonly<Record<AskedAs, (part: Part, value: string) => string>> = {
  option: (part, value) => `${NAMES.option[part]} "${value}"`,
  field: (part, value) => `${NAMES.field[part]}: "${value}"`,
  screen: (_, value) => `“${value}”`,
};

const quoted = (values: readonly string[]): string =>
  values.length === 0 ? "no value at all" : listed(values.map((value) => `“${value}”`));

const WORDS: Words = {
  "no-such-column": ({ column, columns }) => `there is no column “${column}”. It has ${quoted(columns)}.`,
  "value-needed": ({ part, column, values }, as) =>
    `“${column}” is no plain yes or no: it holds ${quoted(values)}. Say which value counts with ${NAMES[as][part]}, such as ${WRITTEN[as](part, values[0] ?? "yes")} or ${WRITTEN[as](part, "<8")}.`,
  "no-such-value": ({ part, column, is, values }, as) =>
    `no cell of “${column}” is ${is}: it holds ${quoted(values)}. ${NAMES[as][part]} takes one of these, or a comparison that some cell meets.`,
  "bad-comparison": ({ part, is }, as) =>
    `${NAMES[as][part]} ${is}: a comparison takes a number, a week or a day, such as "<8" or ">=2025-W30".`,
  "too-many-strata": ({ columns, found, most }) =>
    `${listed(columns)} give ${found} strata, and at most ${most} are compared. Name fewer columns, or band them first.`,
  "no-rows-left": () =>
    "no row has an outcome, an exposure and a stratum together. Check the columns and the values.",
};

/** Why a table bears no such analysis and what to do; the shell puts the file before it. */
export function analysisProblemWords(problem: AnalysisProblem, as: AskedAs = "option"): string {
  const write = WORDS[problem.code] as (problem: AnalysisProblem, as: AskedAs) => string;
  return write(problem, as);
}
