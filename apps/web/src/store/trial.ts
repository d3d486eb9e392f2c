import { useMemo } from "react";
import type { Command } from "../document/command.ts";
import { type Changes, casesOf, type SavedCase, trialOf } from "../document/trial.ts";
import { onScreen } from "./answers/answers.ts";
import { changesTo, dropCaseOn, keepOn, saveCaseOn, tryOn } from "./answers/trying.ts";
import { answers } from "./device.ts";
import { useProfile } from "./profile-store.ts";
import { offerUndo } from "./screen-store.ts";
import { useAnswers } from "./use-answers.ts";

export type { Changes, SavedCase } from "../document/trial.ts";
export { changedDraft } from "./answers/trying.ts";

/** Letters of the name of a case. */
export const LONGEST_NAME = 80;

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
  tryOn(answers, (tried) => ({ ...tried, [path]: value }));
}

/** Tries these changes and no others. */
export function tryOnly(changes: Changes): Command | null {
  return tryOn(answers, () => changes);
}

/** Takes back what is tried at a path and under it. */
export function tryNoMore(path: string): void {
  tryOn(answers, (tried) =>
    Object.fromEntries(
      Object.entries(tried).filter(([other]) => other !== path && !other.startsWith(`${path}.`)),
    ),
  );
}

/** Makes what is tried the answers, as one act with one Undo. */
export function keepTrial(words: string): void {
  offerUndo(words, keepOn(answers));
}

/** Keeps changes under a name, beside the answers. */
export function saveCase(name: string, changes: Changes): void {
  const saved = { id: answers.device.newId(), name: name.trim().slice(0, LONGEST_NAME), changes };
  offerUndo(`Saved “${saved.name}” as a case.`, saveCaseOn(answers, saved));
}

/** Takes a case away; Undo brings it back. */
export function deleteCase({ id, name }: SavedCase): void {
  offerUndo(`Deleted the case “${name}”.`, dropCaseOn(answers, id));
}
