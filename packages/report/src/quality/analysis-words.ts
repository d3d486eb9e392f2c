import type { WordedAnalysis } from "@smartpick/answers";
import type { Analysis, Identifiers } from "@smartpick/quality";
import { counted, listed } from "../english/plural.ts";

/** A difference of shares as points of 100 with one decimal and a true minus: `"−8.1"`, `"0.0"`. */
export function pointsOf100(difference: number): string {
  const points = Math.round(Math.abs(difference) * 1000) / 10;
  return `${difference < 0 && points > 0 ? "−" : ""}${points.toFixed(1)}`;
}

/** An analysis with its words: the cleaning log, the finding, its limits and the warnings. */
export function wordedAnalysis(
  analysis: Analysis,
  identifiers: Pick<Identifiers, "found" | "columns">,
): WordedAnalysis {
  return {
    schema: "smartpick/analysis@1",
    ...analysis,
    cleaning: analysis.cleaning.map((step) => ({ ...step, words: cleaningWords(step) })),
    finding: findingWords(analysis),
    limits: analysis.limits.map((code) => ({ code, words: LIMITS[code] })),
    identifiers: {
      cells: identifiers.found,
      columns: [...new Set(identifiers.columns.map(({ column }) => column))],
    },
    warnings: warningsOf(identifiers),
  };
}

function warningsOf({ found, columns }: Pick<Identifiers, "found" | "columns">): readonly string[] {
  if (found === 0) return [];
  const names = [...new Set(columns.map(({ column }) => `“${column}”`))];
  return [
    `This file may hold identifiers in ${counted(found, "place")}: ${listed(names)}. Run “smartpick identifiers” on it before you share anything.`,
  ];
}

type Step = Analysis["cleaning"][number];

const many = (rows: number, noun: string, one: string, more: string): string =>
  `${counted(rows, noun)} ${rows === 1 ? one : more}`;
const cells = (rows: number, column: string | null, one: string, more: string): string =>
  `${counted(rows, "cell")} of “${column}” ${rows === 1 ? one : more}`;
const theyWere = (rows: number): string => (rows === 1 ? "It was" : "They were");

const CLEANING: Readonly<Record<Step["code"], (step: Step) => string>> = {
  "duplicate-rows-removed": ({ rows, column }) =>
    `${counted(rows, "row")} stood twice, with the same “${column}”. The second was removed.`,
  "duplicate-rows-kept": ({ rows }) =>
    `${many(rows, "row", "equals", "equal")} another one in every cell. No column numbers the rows, so ${theyWere(rows).toLowerCase()} kept. Check ${rows === 1 ? "it" : "them"}.`,
  "impossible-week-blanked": ({ rows, column }) =>
    `${cells(rows, column, "holds", "hold")} a week or day that no calendar has. ${theyWere(rows)} left empty.`,
  "impossible-number-blanked": ({ rows, column }) =>
    `${cells(rows, column, "holds", "hold")} a number that cannot be. ${theyWere(rows)} left empty.`,
  "unit-converted": ({ rows, column }) =>
    `${cells(rows, column, "was", "were")} in another unit. ${theyWere(rows)} converted.`,
  "spelling-joined": ({ rows, column }) =>
    `${cells(rows, column, "was another spelling", "were other spellings")} of the same value. ${theyWere(rows)} joined.`,
  "missing-word-blanked": ({ rows, column }) =>
    `${cells(rows, column, "says", "say")} that nothing is known. ${rows === 1 ? "It counts" : "They count"} as empty.`,
  "outcome-missing-left-out": ({ rows, column }) =>
    `${many(rows, "row", "has", "have")} no outcome in “${column}”. ${rows === 1 ? "It is left out, and counts" : "They are left out, and count"} as neither yes nor no.`,
  "exposure-missing-left-out": ({ rows, column }) =>
    `${many(rows, "row", "has", "have")} nothing in “${column}”. ${rows === 1 ? "It is" : "They are"} left out.`,
  "stratum-missing-left-out": ({ rows, column }) =>
    `${many(rows, "row", "has", "have")} nothing to group by in ${column}. ${rows === 1 ? "It is" : "They are"} left out.`,
};

function cleaningWords(step: Step): string {
  return CLEANING[step.code](step);
}

const LIMITS: Readonly<Record<Analysis["limits"][number], string>> = {
  synthetic: "The data are synthetic. They teach the method and say nothing about any real clinic.",
  "not-by-chance": "Nobody drew lots for who got what. Groups may differ in more than is seen here.",
  "no-strata": "Nothing was held equal. A third thing that moves both may make this difference, or hide one.",
  unmeasured: "Only the columns named as strata are held equal. What was not written down is not.",
  "missing-outcomes":
    "Rows without an outcome are left out. If they were lost because of the outcome, the result is bent.",
  "few-events": "One group has fewer than 10 events. The interval is rough.",
  "strata-without-both": "Some strata hold one group alone. They add nothing to the adjusted number.",
  "duplicates-unclear": "Some rows may be there twice. Without a number for each row nobody can tell.",
  "after-looking":
    "The interval is for one question chosen beforehand. Each further look makes a chance finding likelier.",
};

/** The finding in one or two sentences, the adjusted one where there are strata. */
function findingWords({ outcome, exposure, crude, adjusted, findingCode, strata }: Analysis): string {
  const difference = (adjusted ?? crude).riskDifference;
  const who = `rows with ${exposure.column} ${exposure.exposed}`;
  const what = `${outcome.column} ${outcome.event}`;
  if (difference === null || findingCode === "cannot-say")
    return "These rows bear no comparison: one group is empty, or the event never or always happens.";
  const within =
    strata.length === 0
      ? "Nothing is held equal."
      : `Held equal: ${listed(strata.map(({ column }) => column))}.`;
  const { value, low, high } = difference;
  if (findingCode === "none-shown")
    return `No difference in “${what}” is shown for ${who}: ${pointsOf100(value)} of 100, likely between ${pointsOf100(low ?? -1)} and ${pointsOf100(high ?? 1)}. ${within}`;
  const more = findingCode === "higher";
  const [least, most] = [Math.abs(low ?? 0), Math.abs(high ?? 0)].sort((a, b) => a - b) as [number, number];
  return `“${what}” is ${more ? "more" : "less"} frequent in ${who}, by ${pointsOf100(Math.abs(value))} of 100, likely between ${pointsOf100(least)} and ${pointsOf100(most)}. ${within}`;
}
