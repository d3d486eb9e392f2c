import type { QuestionHere, WordedInterview } from "@smartpick/core";

type Flag = WordedInterview["flags"][number];

/** What must hold of her for a question about each point of a file. */
const ASKED_FOR: Readonly<Record<Flag["about"]["code"], string>> = {
  "failed-attempts": "failed-attempt",
  "exam-open": "exam-open",
  "since-graduation": "gap",
  "earlier-seasons": "earlier-season",
  "unfinished-residency": "unfinished-residency",
};
const LOW_SCORE = "low-score";

/** A point of her file with what is asked about it. */
export interface PointOfFile {
  readonly title: string;
  readonly source: string | null;
  readonly questions: readonly QuestionHere[];
}

/** The points of her file in their order, each with its questions. */
export function pointsOfFile({
  flags,
  questions,
}: Pick<WordedInterview, "flags" | "questions">): readonly PointOfFile[] {
  return flags.map(({ about, words: { title } }) => ({
    title,
    source: about.code === "since-graduation" ? about.source : null,
    questions: questions.filter(({ because }) => because.includes(ASKED_FOR[about.code])),
  }));
}

/** The questions about her file, each once. */
export function questionsOfFile(
  report: Pick<WordedInterview, "flags" | "questions">,
): readonly QuestionHere[] {
  return [...new Set(pointsOfFile(report).flatMap(({ questions }) => questions))];
}

/** The points of her file that a question is about, a low score among them, each with its three moves. */
export function pointsAsked(
  { flags, ifAsked }: Pick<WordedInterview, "flags" | "ifAsked">,
  { because }: Pick<QuestionHere, "because">,
): readonly Pick<Flag, "words" | "own" | "growth" | "systems">[] {
  const points = flags.filter(({ about }) => because.includes(ASKED_FOR[about.code]));
  if (ifAsked?.moves == null || !because.includes(LOW_SCORE)) return points;
  const { scores: _, ...moves } = ifAsked.words;
  return [...points, { ...ifAsked.moves, words: { title: "Your scores, only if they ask", ...moves } }];
}

/** Whether she asks it of them: nothing to practise an answer to. */
export function isHers({ theme }: Pick<QuestionHere, "theme">): boolean {
  return theme === "yours";
}

/** What can hold of a program alone, so that the answer is one for that program. */
const OF_PROGRAM: readonly string[] = [
  ...["at-program", "no-tie", "community", "university", "one-year", "record-known", "fellowship-known"],
];

/** Whether the answer to a question differs from program to program. */
export function isOfProgram({ theme, because }: Pick<QuestionHere, "theme" | "because">): boolean {
  return theme === "why-here" || because.some((one) => OF_PROGRAM.includes(one));
}

/** What an answer is kept under: the question, and the program that it is practised for. */
export function answerKey(question: string, program: string | null): string {
  return program === null ? question : `${question} ${program}`;
}
