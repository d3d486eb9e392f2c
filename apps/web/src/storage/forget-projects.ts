import { forgetDatabase } from "./forget-database.ts";
import { unsavedProjects } from "./unsaved-projects.ts";

/** The databases of her projects, and of their tables. */
export const PROJECTS = "smartpick-projects";
export const TABLES = "smartpick-tables";

/** Removes every project from this device. Ends also where the browser has no database, or refuses. */
export async function forgetProjects(): Promise<void> {
  unsavedProjects.forget();
  await Promise.all([forgetDatabase(PROJECTS), forgetDatabase(TABLES)]);
}
