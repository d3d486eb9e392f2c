import type { Letter } from "../answers/letters.ts";
import type { LetterTold } from "../profile/letters.ts";
import { plusDays } from "../season/plus-days.ts";

export type SureDay = NonNullable<Letter["lastDay"]>;

/** The days that a letter is held against; `null` = not known. */
export interface LetterDays {
  readonly today: string;
  /** Last day on which to ask a writer. */
  readonly askBy: SureDay | null;
  /** The day on which programs begin to read. */
  readonly reading: SureDay | null;
}

/** Where a letter stands on a day, what to do next, and by when. A day that is still to come has not happened. */
export function letterState(
  letter: Pick<LetterTold, "due" | "asked" | "promised" | "uploaded">,
  { today, askBy, reading }: LetterDays,
): Pick<Letter, "state" | "step" | "lastDay" | "sendBy"> {
  const sendBy: SureDay | null = letter.due === null ? reading : { day: letter.due, sure: "own" };
  const has = (day: string | null): boolean => day !== null && !isAhead(day, today);
  if (has(letter.uploaded)) return { state: "uploaded", step: "assign", lastDay: null, sendBy };
  const promised = has(letter.promised);
  const asked = promised || has(letter.asked);
  const lastDay = asked ? sendBy : earlier(askBy, sendBy);
  if (lastDay !== null && today > lastDay.day)
    return { state: "late", step: asked ? "remind-now" : "ask-now", lastDay, sendBy };
  if (!asked) return { state: "to-ask", step: "ask", lastDay, sendBy };
  return promised
    ? { state: "promised", step: "remind", lastDay, sendBy }
    : { state: "asked", step: "get-promise", lastDay, sendBy };
}

/** Whether a day is still to come; where she is, tomorrow may have begun. */
export function isAhead(day: string, today: string): boolean {
  return day > plusDays(today, 1);
}

function earlier(one: SureDay | null, other: SureDay | null): SureDay | null {
  if (one === null || other === null) return one ?? other;
  return other.day < one.day ? other : one;
}
