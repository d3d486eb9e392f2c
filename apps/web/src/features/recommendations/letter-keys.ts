import { withKeys } from "@smartpick/core";
import type { Draft } from "../../store/draft.ts";
import { type LetterEntry, lettersTold } from "../../store/letters-told.ts";

/** The letters of a draft by their keys, which stay when others come, go or change their order. */
export function lettersByKey(draft: Draft): ReadonlyMap<string, LetterEntry> {
  const named = lettersTold(draft).map((entry) => ({
    writer: typeof entry.writer === "string" ? entry.writer : "",
    entry,
  }));
  return new Map(withKeys(named).map(({ key, entry }) => [key, entry]));
}
