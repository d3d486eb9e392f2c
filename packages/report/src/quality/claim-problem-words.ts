import type { EffectProblem, PointsProblem } from "@smartpick/quality";
import { listed } from "../english/plural.ts";
import { CHART_NAMES } from "./chart-names.ts";

/** Why no effect can be asked of a chart, and what would be accepted. */
export function effectProblemWords(problem: EffectProblem): string {
  switch (problem.code) {
    case "phase-unknown":
      return `--effect: ${unknown(problem.phase, problem.known)}`;
    case "phase-twice":
      return `--effect: the phase “${problem.phase}” comes twice. Give the later one a name of its own.`;
    case "phases-same":
      return `--effect: “${problem.phase}” is named twice. It takes two phases, as before,after.`;
    case "phases-reversed":
      return `--effect: “${problem.after}” comes before “${problem.before}”. Name the earlier phase first.`;
    case "method-without-level":
      return `--effect: the ${CHART_NAMES[problem.method]} shows spread, not a level. Use the chart of the values themselves.`;
  }
}

/** Why no number of points can be told, and what would be accepted, as the command says it. */
export function pointsProblemWords(problem: PointsProblem): string {
  switch (problem.code) {
    case "change-not-seen":
      return "--points-needed seen: it takes a difference from --effect, which has none here. Give a number.";
    case "rules-none":
      return "--points-needed: without rules nothing is ever marked. Choose --rules anhoej, nhs or western-electric.";
    default:
      return `--points-needed: ${pointsReasonWords(problem)}`;
  }
}

/** The same where the chart stands on a screen. */
export function pointsReasonWords(problem: PointsProblem): string {
  switch (problem.code) {
    case "phase-unknown":
      return unknown(problem.phase, problem.known);
    case "change-none":
      return "a change of 0 never shows. Give the smallest change that matters, as −5 or 0.1.";
    case "change-not-seen":
      return "it takes a difference between two phases, and there is none. Give a number.";
    case "rules-none":
      return "without rules nothing is ever marked. Choose a set of rules for the chart.";
    case "method-without-level":
      return `the ${CHART_NAMES[problem.method]} shows spread, not a level. Use the chart of the values themselves.`;
    case "baseline-short":
      return `the baseline has ${problem.points} points. It takes ${problem.least} or more.`;
    case "baseline-signals":
      return "the baseline itself ends in a signal, so a new one could not be told. Find its cause first.";
  }
}

function unknown(phase: string, known: readonly string[]): string {
  if (known.length === 0)
    return `there is no phase “${phase}”. The table has no column phase; add one that names the phase of each row.`;
  return `there is no phase “${phase}”. The table has ${listed(known.map((name) => `“${name}”`))}.`;
}
