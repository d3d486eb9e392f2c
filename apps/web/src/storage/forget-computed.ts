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
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.deleteDatabase(COMPUTED);
      // Tabs that have it open let go of it at once; one that does not is not waited for.
      for (const end of ["success", "error", "blocked"]) asked.addEventListener(end, () => resolve());
    } catch {
      resolve();
    }
  });
}
