import { forgetDatabase } from "./forget-database.ts";

/** The database of what she recorded for interviews. */
export const RECORDINGS = "smartpick-recordings";

/** Removes every recording from this device. Ends also where the browser has no database, or refuses. */
export function forgetRecordings(): Promise<void> {
  return forgetDatabase(RECORDINGS);
}
