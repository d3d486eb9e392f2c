import type { QuestionHere } from "@smartpick/core";
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
    text: texts.find((one) => one.question === question && one.kind === "interview-answer") ?? null,
    recordings: recordings.filter((one) => one.question === question),
  };
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

/** The finding of the page: how many questions about her file to expect, and how many are practised. */
export function interviewTitle(
  ofFile: readonly QuestionHere[],
  all: readonly QuestionHere[],
  isDone: (question: QuestionHere) => boolean,
): string {
  const asked = ofFile.length === 0 ? all : ofFile;
  const done = asked.filter(isDone).length;
  const practised = `${done === 0 ? "None" : done} ${done > 1 ? "are" : "is"} practised`;
  if (ofFile.length === 0) return `No red flag is told. ${all.length} questions fit you. ${practised}.`;
  const many = ofFile.length === 1 ? "1 question" : `${ofFile.length} questions`;
  return `Expect ${many} about your file. ${practised}.`;
}
