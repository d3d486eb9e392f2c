import type { WordedRow } from "@smartpick/report";

/** Whether the interview of a program is still to come: it was not applied to yet, or has not answered. */
export function isToCome({ inSeason }: Pick<WordedRow, "inSeason">): boolean {
  return inSeason === undefined || inSeason.state === "waiting";
}
