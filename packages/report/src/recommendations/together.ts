import type { Letter, LettersReport } from "@smartpick/core";

/** Whether the work with a writer is over, goes on, or is still to come. */
export type Together = "past" | "now" | "to-come";

/** When the work with the writer of a letter lies, seen from the day of the report; what is not told counts as past. */
export function togetherOf(
  { from, to }: Pick<Letter, "from" | "to">,
  { today }: Pick<LettersReport, "today">,
): Together {
  if (from !== null && from > today) return "to-come";
  return to !== null && to >= today ? "now" : "past";
}
