import type { ClinicTruth, WordedClinicGrade } from "@smartpick/answers";
import { clinicQuestionWords, GRADE_VERDICTS, gradesHeadline, notAnsweredWords } from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** What was written, for people: the size of the clinic, its questions, and what to do next. No truth is told. */
export function clinicText(truth: ClinicTruth, file: string, style: Style): string {
  const { kind, rows, seed } = truth;
  const line = (text: string): string => paragraph(text, style.width);
  const questions = clinicQuestionWords(truth).map(({ question, words }) => `${question}: ${words}`);
  const count = rows.toLocaleString("en-US");
  return `${[
    style.strong(
      line(`A synthetic clinic (${kind}) with ${count} ${rows === 1 ? "row" : "rows"} is in ${file}.`),
    ),
    line("No row describes a person. The file has faults on purpose: clean it first."),
    `${style.strong("Questions")}\n${bullets(questions, style.width)}`,
    style.quiet(
      line(
        `Have what you find graded: smartpick sample-clinic --kind ${kind} --rows ${rows} --seed ${seed} --grade QUESTION=FINDING`,
      ),
    ),
  ].join("\n\n")}\n`;
}

/** Grades for people: how many agree, each question with its verdict and reason, and what is still open. */
export function gradesText(grades: WordedClinicGrade, style: Style): string {
  const [headline = "", ...others] = gradeLines(grades, style);
  return `${[style.strong(headline), ...others].join("\n\n")}\n`;
}

/** The parts of `gradesText`, the headline first. */
export function gradeLines({ grades, notAnswered }: WordedClinicGrade, style: Style): readonly string[] {
  const one = grades.map(
    ({ question, verdict, words }) => `${question}: ${GRADE_VERDICTS[verdict]}. ${words}`,
  );
  const open = notAnsweredWords(notAnswered);
  return [
    paragraph(gradesHeadline(grades), style.width),
    bullets(one, style.width),
    ...(open === "" ? [] : [paragraph(open, style.width)]),
  ];
}
