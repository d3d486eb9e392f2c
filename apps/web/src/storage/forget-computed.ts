import { forgetDatabase } from "./forget-database.ts";

/** The database of what the engine answered. */
export const COMPUTED = "smartpick-computed";

/** Removes every answer of the engine from this device. Ends also where the browser has no database, or refuses. */
export function forgetComputed(): Promise<void> {
  return forgetDatabase(COMPUTED);
}
