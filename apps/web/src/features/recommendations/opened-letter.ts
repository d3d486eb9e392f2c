import type { LetterEntry, TypedLetter } from "../../store/letters-told.ts";

/**
 * What a form of a letter opens: what was typed before and not kept, with the letter that it was typed into, also where
 * another tab has removed that one since; else the letter as it stands. `null` where there is neither.
 */
export function openedLetter(
  letter: LetterEntry | null,
  typed: TypedLetter | null,
): { readonly before: LetterEntry; readonly typed: LetterEntry | null } | null {
  if (typed !== null && typed.before !== null) return { before: typed.before, typed: typed.entry };
  return letter === null ? null : { before: letter, typed: null };
}
