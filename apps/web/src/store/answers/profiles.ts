import type { Command } from "../../document/command.ts";
import {
  answersOf,
  beginning,
  isTold,
  nameOf,
  naming,
  replacing,
  type TrashReason,
  trashing,
} from "../../document/profile-document.ts";
import { type Draft, EMPTY_DRAFT } from "../draft.ts";
import { type Answers, documentOf, FIRST, momentFor } from "./answers.ts";
import { isInTrouble, liveDocuments, show, showWhatIsThere } from "./choosing.ts";
import { perform } from "./writing.ts";

/** Begins a profile with these answers and shows it; gives back its id. */
export function beginProfile(answers: Answers, name: string, draft: Draft): string {
  const id = freshId(answers);
  perform(answers, beginning(draft, nameNotTaken(answers, name), momentFor(answers, id)));
  show(answers, id);
  return id;
}

/** Begins a profile with the answers of another one and shows it. */
export function duplicateProfile(answers: Answers, id: string): string {
  const document = documentOf(answers, id);
  return beginProfile(answers, `${nameOf(document)}, copy`, answersOf(document.cells));
}

/** Gives a profile another name; an empty one changes nothing. */
export function renameProfile(answers: Answers, id: string, name: string): void {
  const wanted = name.trim().slice(0, 80);
  if (wanted === "") return;
  perform(answers, naming(documentOf(answers, id).cells, wanted, momentFor(answers, id)));
}

/** Puts a profile into the trash and shows another one; gives back the act. */
export function trashProfile(answers: Answers, id: string): Command | null {
  const command = perform(
    answers,
    trashing(documentOf(answers, id).cells, "deleted", momentFor(answers, id)),
  );
  showWhatIsThere(answers);
  answers.device.session.showProfile(answers.state.getState().shown);
  return command;
}

/** Takes a profile out of the trash and shows it. */
export function restoreProfile(answers: Answers, id: string): void {
  perform(answers, trashing(documentOf(answers, id).cells, null, momentFor(answers, id)));
  show(answers, id);
}

/** Shows a profile again that came back by Undo; an example stays on screen. */
export function showAgain(answers: Answers, id: string): void {
  showWhatIsThere(answers, id);
  answers.device.session.showProfile(answers.state.getState().shown);
}

/**
 * Puts other answers in place of the applicant's own; those before go to the trash. Gives back the act, or `null` where
 * nothing differs.
 */
export function replaceAnswers(
  answers: Answers,
  draft: Draft,
  why: Exclude<TrashReason, "deleted">,
): Command | null {
  const id = answers.state.getState().shown;
  const document = documentOf(answers, id);
  const command = replacing(document.cells, draft, momentFor(answers, id));
  show(answers, id);
  if (command.changes.length === 0) return null;
  if (isTold(document)) {
    const kept = momentFor(answers, answers.device.newId());
    const { changes } = beginning(answersOf(document.cells), nameOf(document), kept);
    perform(answers, { ...kept, changes: [...changes, ...trashing({}, why, kept).changes] });
  }
  return perform(answers, command);
}

/** Takes every answer of the applicant's own away; they go to the trash. */
export function clearAnswers(answers: Answers): Command | null {
  return replaceAnswers(answers, EMPTY_DRAFT, "cleared");
}

function freshId(answers: Answers): string {
  const free = !answers.state.getState().documents.has(FIRST) && !isInTrouble(answers, FIRST);
  return free ? FIRST : answers.device.newId();
}

/** The name, with a number behind it where another profile has it. */
function nameNotTaken(answers: Answers, name: string): string {
  const taken = new Set(liveDocuments(answers).map(nameOf));
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(wanted)) return wanted;
  }
}
