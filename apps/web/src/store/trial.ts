import { useMemo } from "react";
import { isSameValue } from "../document/cell.ts";
import type { Command, Moment } from "../document/command.ts";
import { answersOf, type ProfileDocument } from "../document/profile-document.ts";
import {
  type Changes,
  casesOf,
  droppingCase,
  keeping,
  type SavedCase,
  savingCase,
  trialOf,
  trying,
} from "../document/trial.ts";
import { type Answers, momentFor, onScreen } from "./answers/answers.ts";
import { perform } from "./answers/writing.ts";
import { answers } from "./device.ts";
import { type Draft, valueAt, withValue } from "./draft.ts";
import { useProfile } from "./profile-store.ts";
import { offerUndo } from "./screen-store.ts";
import { useAnswers } from "./use-answers.ts";

export type { Changes, SavedCase } from "../document/trial.ts";

/** Letters of the name of a case. */
export const LONGEST_NAME = 80;

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

/** What is tried beside the answers on screen. */
export function useTrial(): Changes {
  const held = useAnswers(() => trialOf(onScreen(answers).cells));
  const draft = useProfile((state) => state.draft);
  return useMemo(() => changesTo(draft, held), [draft, held]);
}

/** The cases of the answers on screen. */
export function useCases(): readonly SavedCase[] {
  const cells = useAnswers(() => onScreen(answers).cells);
  return useMemo(() => casesOf(cells), [cells]);
}

/** Tries another answer beside the present one; the present one itself ends the trial of it. */
export function tryAnswer(path: string, value: unknown): void {
  act((cells, moment, draft) =>
    trying(cells, changesTo(draft, { ...trialOf(cells), [path]: value }), moment),
  );
}

/** Tries these changes and no others. */
export function tryOnly(changes: Changes): Command | null {
  return act((cells, moment, draft) => trying(cells, changesTo(draft, changes), moment));
}

/** Takes back what is tried at a path and under it. */
export function tryNoMore(path: string): void {
  act((cells, moment) => {
    const left = Object.entries(trialOf(cells)).filter(
      ([tried]) => tried !== path && !tried.startsWith(`${path}.`),
    );
    return trying(cells, Object.fromEntries(left), moment);
  });
}

/** Makes what is tried the answers, as one act with one Undo. */
export function keepTrial(words: string): void {
  offerUndo(words, keptIn(answers));
}

/** The same on any device's answers; gives back the act, or `null` where nothing is tried. */
export function keptIn(on: Answers): Command | null {
  return actOn(on, (cells, moment, draft) => keeping(cells, changedDraft(draft, trialOf(cells)), moment));
}

/** Keeps what is tried under a name, beside the answers. */
export function saveCase(name: string, changes: Changes): void {
  const id = answers.device.newId();
  const saved = { id, name: name.trim().slice(0, LONGEST_NAME), changes };
  offerUndo(
    `Saved “${saved.name}” as a case.`,
    act((cells, moment) => savingCase(cells, saved, moment)),
  );
}

/** Takes a case away; Undo brings it back. */
export function deleteCase({ id, name }: SavedCase): void {
  offerUndo(
    `Deleted the case “${name}”.`,
    act((cells, moment) => droppingCase(cells, id, moment)),
  );
}

type Making = (cells: ProfileDocument["cells"], moment: Moment, draft: Draft) => Command;

function act(make: Making): Command | null {
  return actOn(answers, make);
}

function actOn(on: Answers, make: Making): Command | null {
  const { id, cells } = onScreen(on);
  return perform(on, make(cells, momentFor(on, id), answersOf(cells)));
}
