import type { CalibrationSection } from "@smartpick/core";
import type { BaselineScore } from "../../checks/case-baselines.ts";
import type { NeurologyCheck } from "../../checks/neurology-check.ts";
import { number, plain, tableOf } from "../table-of.ts";
import { typeName } from "../type-name.ts";
import { caseName } from "./case-section.ts";

/** How one checked table of cases compares, SmartPick first. */
export interface CaseComparison {
  readonly specialty: string;
  readonly cases: number;
  readonly scores: readonly BaselineScore[];
}

/** The model beside plain guesses, for people and for programs. */
export function baselineSection(
  comparisons: readonly CaseComparison[],
  neurology: readonly NeurologyCheck[],
): CalibrationSection {
  return {
    id: "baselines",
    title: "Compared with plain guesses",
    words: [...comparisons.flatMap(verdictOf), ratesVerdict(neurology)],
    tables: [
      tableOf(
        "baselines-cases",
        "Interviews of self-reported applicants, by method",
        "held out",
        [
          plain("cases", "Checked on"),
          plain("n", "People"),
          plain("method", "Method"),
          number("logScore", "Log score (higher is better)", 3),
          number("brier", "Brier score of any interview (lower is better)", 3),
        ],
        comparisons.flatMap(({ specialty, cases, scores }) =>
          scores.map(({ method, logScore, brier }) => [caseName(specialty), cases, method, logScore, brier]),
        ),
      ),
      tableOf(
        "baselines-rates",
        "Share invited by neurology programs in 2026: mean error in points",
        "held out",
        [
          plain("type", "Applicants"),
          plain("programs", "Programs"),
          number("carried", "SmartPick", 2),
          number("naive", "2024 rate as it is", 2),
          number("constant", "One rate for all", 2),
        ],
        neurology.map(({ programs, error }, type) => [
          typeName(type),
          programs,
          error.carried,
          error.naive,
          error.constant,
        ]),
      ),
    ],
    notes: [
      "People: effects, bands and spread were taught by the other table. Only the level is free, for each method alike.",
      "Log score: the mean logarithm of the chance given to what happened. Brier score: the mean squared distance between chance and outcome.",
      "Programs: the one rate for all is the mean of 2026 itself, which favours that guess.",
      "Whether these people matched is rarely told, so no match rate by score band can be compared.",
    ],
  };
}

/** The best plain guess by log score, and the best by Brier score; differences below 0.001 count as equal. */
function verdictOf({ specialty, scores }: CaseComparison): string[] {
  const [own, ...others] = scores;
  const best = others.toSorted((a, b) => b.logScore - a.logScore)[0]!;
  const gain = own!.logScore - best.logScore;
  const brier = Math.min(...others.map((other) => other.brier)) - own!.brier;
  return [
    `${caseName(specialty)}: the best plain guess is "${best.method.toLowerCase()}". SmartPick is ${gain > 0 ? "better" : "worse"} by ${Math.abs(gain).toFixed(2)} in log score.`,
    `On any interview at all its Brier score is ${Math.abs(brier) < 0.001 ? "equal to" : brier > 0 ? "better than" : "worse than"} that of the best plain guess.`,
  ];
}

function ratesVerdict(neurology: readonly NeurologyCheck[]): string {
  const won = neurology.filter(({ error }) => error.carried < Math.min(error.naive, error.constant)).length;
  return `Program rates: the mean error is smaller than that of both plain guesses for ${won} of ${neurology.length} types of applicant.`;
}
