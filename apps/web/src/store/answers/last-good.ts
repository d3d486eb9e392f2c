import { lastWrite } from "../../document/merge.ts";
import type { Draft } from "../draft.ts";
import { type Answers, erasedAt, onScreen } from "./answers.ts";

/** Keeps the answers on screen as the last good ones of their document. */
export function keepGood(answers: Answers, draft: Draft): void {
  const { id, cells } = onScreen(answers);
  const at = lastWrite(cells);
  if (at > erasedAt(answers, id)) answers.device.good.keep(id, { at, answers: draft });
}

/** The answers of the document on screen that last made a profile, or `null` where none did. */
export function lastGood(answers: Answers): Draft | null {
  const { id } = onScreen(answers);
  const good = answers.device.good.read(id);
  return good !== null && good.at > erasedAt(answers, id) ? good.answers : null;
}
