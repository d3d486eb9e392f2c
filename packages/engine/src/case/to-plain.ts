import { charactersOf, plainTextOf } from "@smartpick/coach";
import type { PlainCopy } from "@smartpick/core";

/** A text as the application form gets it, made plain and counted as the coach does. */
export function toPlain(text: string): PlainCopy {
  const { text: copy, changed } = plainTextOf(text);
  return { copy, characters: charactersOf(copy), changed };
}
