import type { QuestionHere } from "@smartpick/core";
import { fileFinding } from "@smartpick/report";
import type { KeptRecording } from "../../storage/kept-recording.ts";
import type { KeptText } from "../../storage/kept-text.ts";
import { dayOf } from "../documents/text-row.tsx";
import { isWritten } from "./answer-text.ts";

/** What is kept about a question. */
export interface Practised {
  /** The written answer; `null` = none. */
  readonly text: KeptText | null;
  readonly recordings: readonly KeptRecording[];
}

/** The answer to a question that was changed last, and what was recorded for it. */
export function practisedIn(
  question: string,
  texts: readonly KeptText[],
  recordings: readonly KeptRecording[],
): Practised {
  return {
    text: texts.find((one) => isAnswerTo(question, one)) ?? null,
    recordings: recordings.filter((one) => one.question === question),
  };
}

/** Whether a text answers a question. */
export function isAnswerTo(question: string, text: Pick<KeptText, "question" | "kind">): boolean {
  return text.question === question && text.kind === "interview-answer";
}

/** Whether anything of it is kept. */
export function isPractised({ text, recordings }: Practised): boolean {
  return recordings.length > 0 || (text !== null && (isWritten(text.text) || text.versions.length > 0));
}

/** The same in one line. */
export function practisedWords(practised: Practised): string {
  const { text, recordings } = practised;
  if (!isPractised(practised)) return "Not practised yet";
  const spoken = recordings.length === 1 ? "1 recording" : `${recordings.length} recordings`;
  return [
    ...(text !== null && isWritten(text.text) ? [`Answer kept, changed ${dayOf(text.changed)}`] : []),
    ...(recordings.length > 0 ? [spoken] : []),
    ...(text !== null && text.versions.length > 0 ? [`${text.versions.length} in the journal`] : []),
  ].join(" · ");
}

/** The finding of the page: how many points of her file to expect, and of how many questions the answer is practised. */
export function interviewTitle(
  report: Parameters<typeof fileFinding>[0],
  ofFile: readonly QuestionHere[],
  all: readonly QuestionHere[],
  isDone: (question: QuestionHere) => boolean,
): string {
  const asked = ofFile.length === 0 ? all : ofFile;
  const done = asked.filter(isDone).length;
  const many = asked.length === 1 ? "1 question" : `${asked.length} questions`;
  const which = ofFile.length === 0 ? "that fit you" : "about it";
  return `${fileFinding(report)} ${done === 0 ? "None" : done} of ${many} ${which} ${done > 1 ? "are" : "is"} practised.`;
}
