import { isSameValue } from "../document/cell.ts";
import { typedOf } from "../document/profile-document.ts";
import { onScreen } from "./answers/answers.ts";
import { keepTyped } from "./answers/writing.ts";
import { answers } from "./device.ts";
import { type Draft, valueAt } from "./draft.ts";
import { changeAnswer, useProfile } from "./profile-store.ts";
import { announce, offerUndo } from "./screen-store.ts";

/** One letter of recommendation as a profile file writes it. */
export type LetterEntry = Draft;

/** The days that are told of a letter as they come. */
export type LetterEvent = "asked" | "promised" | "uploaded";

/** Every letter of recommendation of a draft, in its order. */
export function lettersTold(draft: Draft): readonly LetterEntry[] {
  const told = valueAt(draft, "letters");
  return Array.isArray(told) ? told.filter(isEntry) : [];
}

/**
 * The letters with what `after` changed of `before`, in its place; at the end where it is none of them any more, or `null`.
 * What another tab changed of the same letter meanwhile stays, but for what `after` changes too.
 */
export function withLetter(
  letters: readonly LetterEntry[],
  before: LetterEntry | null,
  after: LetterEntry,
): readonly LetterEntry[] {
  const place = before === null ? -1 : placeOf(letters, before);
  const now = letters[place];
  if (before === null || now === undefined) return [...letters, after];
  return letters.with(place, changedAs(now, before, after));
}

/** The letters without one; all where it is none of them any more. */
export function lettersBeside(
  letters: readonly LetterEntry[],
  letter: LetterEntry | null,
): readonly LetterEntry[] {
  const place = letter === null ? -1 : placeOf(letters, letter);
  return letters.filter((_, index) => index !== place);
}

/** Whether a letter was taken away since, by another tab. */
export function isGone(letters: readonly LetterEntry[], letter: LetterEntry | null): boolean {
  return letter !== null && placeOf(letters, letter) < 0;
}

/** Where a letter stands: the same one, else the only one of the same writer. */
function placeOf(letters: readonly LetterEntry[], letter: LetterEntry): number {
  const same = letters.findIndex((one) => isSameValue(one, letter));
  return same >= 0 ? same : letters.findIndex((one) => aboutOf(one) === aboutOf(letter));
}

function changedAs(now: LetterEntry, before: LetterEntry, after: LetterEntry): LetterEntry {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(after)])];
  const values = keys.map((key): [string, unknown] => [
    key,
    isSameValue(before[key], after[key]) ? now[key] : after[key],
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Keeps a letter in place of what it was, or as a new one with `null`; offers to undo it. */
export function keepLetter(before: LetterEntry | null, after: LetterEntry): void {
  const words =
    before === null ? `Added the letter of ${nameOf(after)}.` : `Changed the letter of ${nameOf(after)}.`;
  change(words, withLetter(lettersTold(useProfile.getState().draft), before, after));
}

/** Enters a day of a letter; offers to undo it. */
export function enterLetterDay(letter: LetterEntry, event: LetterEvent, day: string): void {
  const words = `The letter of ${nameOf(letter)}: ${event}.`;
  change(words, withLetter(lettersTold(useProfile.getState().draft), letter, { ...letter, [event]: day }));
}

/** Takes a letter away; offers to undo it. */
export function removeLetter(letter: LetterEntry): void {
  const letters = lettersTold(useProfile.getState().draft);
  const place = letters.findIndex((one) => isSameValue(one, letter));
  if (place >= 0) change(`Removed the letter of ${nameOf(letter)}.`, letters.toSpliced(place, 1));
}

/** What is typed of a letter and not kept yet, and what the letter was; `null` = a new one. */
export interface TypedLetter {
  readonly before: LetterEntry | null;
  readonly entry: LetterEntry;
}

/** What is typed of the letter of a key and not kept yet, of a new one with `null`; `null` where nothing is. */
export function typedLetter(key: string | null): TypedLetter | null {
  try {
    const typed: unknown = JSON.parse(typedOf(onScreen(answers).cells, typedAbout(key)));
    if (!isEntry(typed) || !isEntry(typed.entry)) return null;
    return { before: isEntry(typed.before) ? typed.before : null, entry: typed.entry };
  } catch {
    return null;
  }
}

/** Keeps what is typed of a letter, at every change: a tab may be closed before it is entered. `null` forgets it. */
export function typeLetter(key: string | null, typed: TypedLetter | null): void {
  const text = typed === null ? "" : JSON.stringify(typed);
  if (text.length <= MOST_TYPED) keepTyped(answers, typedAbout(key), text);
}

/** The room that a browser may be asked to keep at every letter that is typed. */
const MOST_TYPED = 40_000;

function change(words: string, letters: readonly LetterEntry[]): void {
  offerUndo(words, changeAnswer("letters", letters.length > 0 ? letters : undefined));
  announce(words);
}

function typedAbout(key: string | null): string {
  return key === null ? "letter" : `letter ${key}`;
}

/** By what a letter is known again that was changed elsewhere. */
function aboutOf(letter: LetterEntry): string {
  return JSON.stringify([nameOf(letter), text(letter.place), text(letter.role)]);
}

function nameOf(letter: LetterEntry): string {
  return text(letter.writer);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isEntry(value: unknown): value is LetterEntry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
