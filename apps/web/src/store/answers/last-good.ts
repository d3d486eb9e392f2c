import { firstWrite } from "../../document/merge.ts";
import { lotOf } from "../../document/profile-document.ts";
import type { Lot } from "../../storage/last-good.ts";
import type { Draft } from "../draft.ts";
import { type Answers, documentOf, erasedAt, onScreen } from "./answers.ts";

/** Keeps the answers on screen as the last good ones of their document. */
export function keepGood(answers: Answers, draft: Draft): void {
  const { id, cells } = onScreen(answers);
  const at = firstWrite(cells);
  if (at > erasedAt(answers, id)) answers.device.good.keep(lotOnScreen(answers), { at, answers: draft });
}

/** The answers of the document on screen that last made a profile, or `null` where none did. */
export function lastGood(answers: Answers): Draft | null {
  const of = lotOnScreen(answers);
  const good = answers.device.good.read(of);
  return good !== null && good.at > erasedAt(answers, of.document) ? good.answers : null;
}

/** Lets go of the last good answers of every lot that something took the place of. */
export function forgetPastLots(answers: Answers): void {
  const isShown = (document: string): boolean => onScreen(answers).id === document;
  answers.device.good.forgetPast(({ document, lot }) => {
    const isKnown = isShown(document) || answers.state.getState().documents.has(document);
    return isKnown && lotOf(documentOf(answers, document)) !== lot;
  });
}

function lotOnScreen(answers: Answers): Lot {
  const document = onScreen(answers);
  return { document: document.id, lot: lotOf(document) };
}
