import type { Letter } from "@smartpick/core";
import type { LetterEvent } from "../../store/letters-told.ts";

/**
 * What a letter waits for, as a button says it; `null` where it has arrived, or a day that is told is still to come: that
 * one has to be corrected first.
 */
export function nextEvent(
  { asked, promised, uploaded }: Pick<Letter, LetterEvent>,
  today: string,
): { readonly event: LetterEvent; readonly words: string } | null {
  if (uploaded !== null || [asked, promised].some((day) => day !== null && day > today)) return null;
  if (promised !== null) return { event: "uploaded", words: "Uploaded today" };
  return asked === null
    ? { event: "asked", words: "Asked today" }
    : { event: "promised", words: "Promised today" };
}
