import type { LetterTold } from "../profile/letters.ts";
import { writerKey } from "./writer-key.ts";

/** What tells people apart of whom a letter may come. */
export type WriterTold = Pick<LetterTold, "writer" | "place" | "role">;

/**
 * How many people these letters come from. One name is one person, unless the letters under it name different places or
 * different roles: what is not told tells nobody apart.
 */
export function peopleOf(letters: readonly WriterTold[]): number {
  const names = new Map<string, WriterTold[]>();
  for (const letter of letters) {
    const key = writerKey(letter.writer);
    names.set(key, [...(names.get(key) ?? []), letter]);
  }
  return [...names.values()].reduce((sum, of) => sum + peopleOfOneName(of), 0);
}

function peopleOfOneName(letters: readonly WriterTold[]): number {
  const different = (told: readonly (string | null)[]): number =>
    new Set(told.flatMap((text) => (text === null ? [] : [writerKey(text)]))).size;
  return Math.max(
    1,
    different(letters.map(({ place }) => place)),
    different(letters.map(({ role }) => role)),
  );
}
