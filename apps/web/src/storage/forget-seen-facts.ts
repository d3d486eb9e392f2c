import { forgetDatabase } from "./forget-database.ts";

/** The database of the facts that the reader has seen. */
export const SEEN_FACTS = "smartpick-seen-facts";

/** Removes the earlier facts from this device. Ends also where the browser has no database, or refuses. */
export function forgetSeenFacts(): Promise<void> {
  return forgetDatabase(SEEN_FACTS);
}
