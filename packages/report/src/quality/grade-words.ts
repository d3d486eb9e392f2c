import type { ClinicTruth, WordedClinicGrade } from "@smartpick/answers";
import type { FindingProblem, Grade } from "@smartpick/quality";
import { pointsOf100 } from "./analysis-words.ts";

const MISLED: Readonly<Record<NonNullable<Grade["misledBy"]>, string>> = {
  crude: "Your number is what comes out without strata: a third thing moves both columns.",
  "duplicates-left-in": "Your number is what comes out with the double rows left in.",
  "missing-as-no": "Your number is what comes out when an empty outcome counts as no.",
};

const REASONS: Readonly<Record<Grade["reason"], string>> = {
  agrees: "This agrees with the truth.",
  "agrees-without-interval":
    "The direction agrees with the truth. Add an interval: a number alone hides how sure it is.",
  "no-effect-planted": "There is no effect, and you say so.",
  "interval-misses": "The direction may be right, and the interval or the size misses the truth.",
  "not-shown-yet":
    "Your interval holds both no effect and the truth. That shows too few data, not that nothing happens.",
  "too-certain-of-none": "There is an effect, and you say that there is none.",
  "wrong-way": "The effect goes the other way.",
  "effect-of-nothing": "There is no effect at all. What you saw is chance or a third thing.",
  "near-week": "This is near, and not near enough to name the cause.",
  "wrong-week": "The change is in another week.",
};

function truthWords({ truth }: Grade): string {
  if (truth.week !== null) return `The week is ${truth.week}.`;
  return truth.riskDifference === 0
    ? "The true difference is 0."
    : `The true difference is ${pointsOf100(truth.riskDifference ?? 0)} of 100.`;
}

/** Grades with their words, and the questions that were not answered. */
export function wordedGrade(
  truth: Pick<ClinicTruth, "kind" | "seed" | "rows">,
  grades: readonly Grade[],
  notAnswered: readonly string[],
): WordedClinicGrade {
  const { kind, seed, rows } = truth;
  return {
    schema: "smartpick/clinic-grade@1",
    ...{ kind, seed, rows },
    grades: grades.map((grade) => ({
      ...grade,
      words: [
        REASONS[grade.reason],
        truthWords(grade),
        ...(grade.misledBy === null ? [] : [MISLED[grade.misledBy]]),
      ].join(" "),
    })),
    notAnswered: [...notAnswered],
  };
}

const TAKES =
  "It takes a question and what you found, such as reminder=-8,-12,-4 (estimate, low, high in points of 100), reminder=lower, session=none or week=2025-W30.";

/** What is wrong with a finding as it was written, and what would be accepted. */
export function findingProblemWords(problem: FindingProblem): string {
  switch (problem.code) {
    case "no-value":
      return `“${problem.text}” has no value. ${TAKES}`;
    case "no-such-part":
      return `“${problem.part}” in “${problem.text}” is not understood. ${TAKES}`;
    case "interval-crossed":
      return `In “${problem.text}” the estimate lies outside its interval. Write estimate, low, high in this order.`;
    case "out-of-range":
      return `“${problem.part}” in “${problem.text}” is over 100 points. ${TAKES}`;
  }
}
