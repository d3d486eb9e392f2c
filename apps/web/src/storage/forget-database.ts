/** Removes a database of this device. Ends also where the browser has none, or refuses. */
export function forgetDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.deleteDatabase(name);
      // Tabs that have it open let go of it at once; one that does not is not waited for.
      for (const end of ["success", "error", "blocked"]) asked.addEventListener(end, () => resolve());
    } catch {
      resolve();
    }
  });
}
