import type { ClinicTruth } from "@smartpick/answers";
import { type Finding, type FindingProblem, readFinding } from "./finding.ts";
import { type Grade, gradeFinding, questionsOf } from "./grade-finding.ts";

/** Why a finding is not graded, as data; `text` is the finding as it was written. */
export type GradingProblem =
  | FindingProblem
  | { readonly code: "no-such-question"; readonly text: string; readonly questions: readonly string[] }
  /** The question takes another kind of answer: a week, or a difference between the groups. */
  | { readonly code: "other-answer"; readonly text: string; readonly takes: "week" | "difference" }
  | { readonly code: "answered-twice"; readonly text: string; readonly question: string };

/** Grades in the order of the findings with the questions that are still open, or every finding that is not graded. */
export type Graded =
  | {
      readonly ok: true;
      readonly value: { readonly grades: readonly Grade[]; readonly open: readonly string[] };
    }
  | { readonly ok: false; readonly problems: readonly GradingProblem[] };

/** Findings, each such as `reminder=-8,-12,-4`, beside the truth of a clinic. One that is refused refuses all. */
export function gradeFindings(written: readonly string[], truth: ClinicTruth): Graded {
  const questions = questionsOf(truth);
  const grades: Grade[] = [];
  const problems: GradingProblem[] = [];
  for (const text of written) {
    const read = readFinding(text);
    const problem = read.ok ? refusalOf(text, read.value, questions, grades) : read.problem;
    const grade = read.ok && problem === null ? gradeFinding(read.value, truth) : null;
    if (problem !== null) problems.push(problem);
    else if (grade !== null) grades.push(grade);
    else problems.push({ code: "other-answer", text, takes: takenBy(read, truth) });
  }
  if (problems.length > 0) return { ok: false, problems };
  const answered = new Set(grades.map(({ question }) => question));
  return { ok: true, value: { grades, open: questions.filter((question) => !answered.has(question)) } };
}

function refusalOf(
  text: string,
  { question }: Finding,
  questions: readonly string[],
  before: readonly Grade[],
): GradingProblem | null {
  if (!questions.includes(question)) return { code: "no-such-question", text, questions };
  if (before.some((grade) => grade.question === question)) return { code: "answered-twice", text, question };
  return null;
}

function takenBy(read: ReturnType<typeof readFinding>, truth: ClinicTruth): "week" | "difference" {
  return read.ok && read.value.question === truth.week.question ? "week" : "difference";
}
