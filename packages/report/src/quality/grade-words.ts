import type { ClinicTruth, WordedClinicGrade } from "@smartpick/answers";
import type { FindingProblem, Grade, GradingProblem } from "@smartpick/quality";
import { listed } from "../english/plural.ts";
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

/** How a finding stands beside the truth, in a word or two. */
export const GRADE_VERDICTS: Readonly<Record<Grade["verdict"], string>> = {
  right: "Right",
  partly: "Partly right",
  wrong: "Not right",
};

/** Why a finding is graded as it is, and what misled. The truth itself is not told. */
export function gradeReasonWords({ reason, misledBy }: Pick<Grade, "reason" | "misledBy">): string {
  return [REASONS[reason], ...misledWords(misledBy)].join(" ");
}

/** How many findings agree with the truth. */
export function gradesHeadline(grades: readonly Pick<Grade, "verdict">[]): string {
  const right = grades.filter(({ verdict }) => verdict === "right").length;
  return `${right} of ${grades.length} ${grades.length === 1 ? "finding agrees" : "findings agree"} with the truth.`;
}

/** The questions that are still open, as a sentence; empty where none is. */
export function notAnsweredWords(open: readonly string[]): string {
  return open.length === 0 ? "" : `Not answered yet: ${open.join(", ")}.`;
}

function misledWords(misledBy: Grade["misledBy"]): readonly string[] {
  return misledBy === null ? [] : [MISLED[misledBy]];
}

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
      words: [REASONS[grade.reason], truthWords(grade), ...misledWords(grade.misledBy)].join(" "),
    })),
    notAnswered: [...notAnswered],
  };
}

const TAKES =
  "It takes a question and what you found, such as reminder=-8,-12,-4 (estimate, low, high in points of 100), reminder=lower, session=none or week=2025-W30.";

const OTHER_ANSWERS = {
  week: "a week, such as week=2025-W30",
  difference: "a direction or numbers, such as lower or -8,-12,-4",
} as const;

/** Why a finding is not graded, and what would be; the shell puts the place where it is written before it. */
export function gradingProblemWords(problem: GradingProblem): string {
  switch (problem.code) {
    case "no-such-question":
      return `this clinic has no such question. It takes ${listed(problem.questions, "or")}.`;
    case "other-answer":
      return `this question takes ${OTHER_ANSWERS[problem.takes]}.`;
    case "answered-twice":
      return `${problem.question} is answered twice. Give one finding for each question.`;
    default:
      return findingProblemWords(problem);
  }
}

/** What is wrong with a finding as it was written, and what would be accepted. */
function findingProblemWords(problem: FindingProblem): string {
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
