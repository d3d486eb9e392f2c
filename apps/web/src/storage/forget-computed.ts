import { forgetDatabase } from "./forget-database.ts";

/** The database of what the engine answered. */
export const COMPUTED = "smartpick-computed";

let times = 0;

/** How often this tab had it removed: what was asked for before is not kept after. */
export function timesForgotten(): number {
  return times;
}

/** Removes every answer of the engine from this device. Ends also where the browser has no database, or refuses. */
export function forgetComputed(): Promise<void> {
  times += 1;
  return forgetDatabase(COMPUTED);
}
