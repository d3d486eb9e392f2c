import { isAhead, type Letter } from "@smartpick/core";
import type { LetterEvent } from "../../store/letters-told.ts";

/**
 * What a letter waits for, as a button says it; `null` where it has arrived, or its last step is of tomorrow. A day that is
 * still to come has not happened: the button corrects it.
 */
export function nextEvent(
  letter: Pick<Letter, LetterEvent>,
  today: string,
): { readonly event: LetterEvent; readonly words: string } | null {
  const dayOf = (event: LetterEvent): string | null => {
    const day = letter[event];
    return day !== null && !isAhead(day, today) ? day : null;
  };
  const last = dayOf("promised") ?? dayOf("asked");
  if (dayOf("uploaded") !== null || (last !== null && last > today)) return null;
  if (dayOf("promised") !== null) return { event: "uploaded", words: "Uploaded today" };
  return dayOf("asked") === null
    ? { event: "asked", words: "Asked today" }
    : { event: "promised", words: "Promised today" };
}
