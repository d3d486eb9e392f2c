import { forgetDatabase } from "./forget-database.ts";

/** The database of what is written for letters. */
export const LETTERS = "smartpick-letters";

/** Removes what is written for every letter from this device. Ends also where the browser has no database, or refuses. */
export function forgetLetters(): Promise<void> {
  return forgetDatabase(LETTERS);
}
