import { answersOf } from "../document/profile-document.ts";
import type { Trouble } from "../storage/holdings.ts";
import { onScreen } from "./answers/answers.ts";
import { show } from "./answers/choosing.ts";
import { goOnWithout, takeGoodCopy } from "./answers/damaged.ts";
import { discard, emptyTrash, eraseForGood } from "./answers/erasing.ts";
import {
  beginProfile,
  clearAnswers,
  duplicateProfile,
  renameProfile,
  replaceAnswers,
  restoreProfile,
  showAgain,
  trashProfile,
} from "./answers/profiles.ts";
import { refresh } from "./answers/starting.ts";
import { answers } from "./device.ts";
import { type Draft, EMPTY_DRAFT, hasAnswers } from "./draft.ts";
import { closeExample } from "./profile-store.ts";
import { announce, offerUndo } from "./screen-store.ts";

/** Opens answers as a profile of their own and shows it. */
export async function openAsNew(name: string, draft: Draft): Promise<void> {
  await refresh(answers);
  beginProfile(answers, name, draft);
}

/** Puts answers in place of the own ones; those go to the trash, and Undo takes the change back. */
export async function openInPlace(fileName: string, draft: Draft): Promise<void> {
  // What another tab did meanwhile must be among the answers that go to the trash.
  await refresh(answers);
  const isReplacing = hasAnswers(answersOf(onScreen(answers).cells));
  const words = `Opened ${fileName}${isReplacing ? " in place of your answers" : ""}.`;
  offerUndo(words, replaceAnswers(answers, draft, "replaced"));
}

/** Makes the example on screen, as it was changed, a profile of the applicant's own. */
export async function adoptExample(title: string): Promise<void> {
  const draft = answersOf(onScreen(answers).cells);
  await closeExample();
  beginProfile(answers, title, draft);
}

/** Begins an empty profile. */
export function beginEmpty(): void {
  beginProfile(answers, "New profile", EMPTY_DRAFT);
}

/** Shows another of the applicant's profiles. */
export function switchTo(id: string): void {
  show(answers, id);
}

/** Gives a profile another name. */
export function rename(id: string, name: string): void {
  renameProfile(answers, id, name);
}

/** Begins a profile with the same answers. */
export async function duplicate(id: string): Promise<void> {
  await refresh(answers);
  duplicateProfile(answers, id);
}

/** Puts a profile into the trash; Undo brings it back, and shows it where it was on screen. */
export function remove(id: string, name: string): void {
  const wasShown = answers.state.getState().shown === id;
  const command = trashProfile(answers, id);
  offerUndo(`${name} is in the trash for 30 days.`, command, () => wasShown && showAgain(answers, id));
}

/** Takes a profile out of the trash and shows it. */
export function bringBack(id: string, name: string): void {
  restoreProfile(answers, id);
  announce(`${name} is back.`);
}

/** Takes every answer of the profile away; they go to the trash, and Undo takes it back. */
export async function clearAll(): Promise<void> {
  await refresh(answers);
  offerUndo("Cleared all answers of this profile.", clearAnswers(answers));
}

/** Removes one thing of the trash for good; `false` where the browser refuses. */
export function removeForGood(kind: "profile" | "damaged", id: string): Promise<boolean> {
  return kind === "profile" ? eraseForGood(answers, id) : discard(answers, id);
}

/** Removes all of the trash for good; `false` where the browser refuses. */
export function emptyTheTrash(): Promise<boolean> {
  return emptyTrash(answers);
}

/** Settles a damaged record: with its good copy, or without it. */
export function settleDamaged(trouble: Trouble, withCopy: boolean): Promise<boolean> {
  return withCopy ? takeGoodCopy(answers, trouble) : goOnWithout(answers, trouble);
}

/** Takes a conflict, or that a profile was taken away, off the screen. */
export function seenConflicts(): void {
  answers.state.setState({ conflicts: [], takenAway: null });
}
