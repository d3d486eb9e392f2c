import type { ClinicTruth, WordedClinicGrade } from "@smartpick/answers";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** What was written, for people: the size of the clinic, its questions, and what to do next. No truth is told. */
export function clinicText(truth: ClinicTruth, file: string, style: Style): string {
  const { kind, rows, seed, effects } = truth;
  const line = (text: string): string => paragraph(text, style.width);
  const questions = effects.map(
    ({ question, exposure, outcome }) =>
      `${question}: does ${exposure.column} “${exposure.value}” change how often ${outcome.column} is “${outcome.event}”?`,
  );
  const week =
    truth.week.means === "rate-shifts"
      ? "week: from which week on is the share another one?"
      : "week: in which week does the programme begin?";
  const count = rows.toLocaleString("en-US");
  return `${[
    style.strong(
      line(`A synthetic clinic (${kind}) with ${count} ${rows === 1 ? "row" : "rows"} is in ${file}.`),
    ),
    line("No row describes a person. The file has faults on purpose: clean it first."),
    `${style.strong("Questions")}\n${bullets([...questions, week], style.width)}`,
    style.quiet(
      line(
        `Have what you find graded: smartpick sample-clinic --kind ${kind} --rows ${rows} --seed ${seed} --grade QUESTION=FINDING`,
      ),
    ),
  ].join("\n\n")}\n`;
}

const VERDICTS = { right: "Right", partly: "Partly right", wrong: "Not right" } as const;

/** Grades for people: how many agree, each question with its verdict and reason, and what is still open. */
export function gradesText({ grades, notAnswered }: WordedClinicGrade, style: Style): string {
  const right = grades.filter(({ verdict }) => verdict === "right").length;
  const one = grades.map(({ question, verdict, words }) => `${question}: ${VERDICTS[verdict]}. ${words}`);
  const open = notAnswered.length === 0 ? [] : [`Not answered yet: ${notAnswered.join(", ")}.`];
  return `${[
    style.strong(
      paragraph(
        `${right} of ${grades.length} ${grades.length === 1 ? "finding agrees" : "findings agree"} with the truth.`,
        style.width,
      ),
    ),
    bullets(one, style.width),
    ...open.map((text) => paragraph(text, style.width)),
  ].join("\n\n")}\n`;
}
