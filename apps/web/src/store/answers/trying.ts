import { isSameValue } from "../../document/cell.ts";
import type { Command } from "../../document/command.ts";
import { answersOf } from "../../document/profile-document.ts";
import {
  type Changes,
  droppingCase,
  keeping,
  type SavedCase,
  savingCase,
  trialOf,
  trying,
} from "../../document/trial.ts";
import { type Draft, valueAt, withValue } from "../draft.ts";
import { type Answers, momentFor, onScreen } from "./answers.ts";
import { perform } from "./writing.ts";

/** The draft with other answers; `null` takes an answer away. */
export function changedDraft(draft: Draft, changes: Changes): Draft {
  return Object.entries(changes).reduce(
    (changed, [path, value]) => withValue(changed, path, value ?? undefined),
    draft,
  );
}

/** The changes without those that the draft already holds. */
export function changesTo(draft: Draft, changes: Changes): Changes {
  return Object.fromEntries(
    Object.entries(changes).filter(([path, value]) => !isSameValue(valueAt(draft, path) ?? null, value)),
  );
}

/** Makes `change` of what is tried beside the answers on screen what is tried. */
export function tryOn(answers: Answers, change: (tried: Changes) => Changes): Command | null {
  const { id, cells } = onScreen(answers);
  const changes = changesTo(answersOf(cells), change(trialOf(cells)));
  return perform(answers, trying(cells, changes, momentFor(answers, id)));
}

/** Makes the answers with what is tried the answers; gives back the act, or `null` where nothing is tried. */
export function keepOn(answers: Answers): Command | null {
  const { id, cells } = onScreen(answers);
  const next = changedDraft(answersOf(cells), trialOf(cells));
  return perform(answers, keeping(cells, next, momentFor(answers, id)));
}

/** Keeps changes under a name, beside the answers on screen. */
export function saveCaseOn(answers: Answers, saved: SavedCase): Command | null {
  const { id, cells } = onScreen(answers);
  return perform(answers, savingCase(cells, saved, momentFor(answers, id)));
}

/** Takes a case of the answers on screen away. */
export function dropCaseOn(answers: Answers, saved: string): Command | null {
  const { id, cells } = onScreen(answers);
  return perform(answers, droppingCase(cells, saved, momentFor(answers, id)));
}
