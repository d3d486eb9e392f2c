import { type KeptProject, tableKey } from "../storage/kept-project.ts";
import { keepNamedTable } from "./projects.ts";
import { holdKeptTable, type ReadTableFile, readTableFile } from "./workshop.ts";

/** What is said where the browser refuses a table. */
export const NOT_KEPT = "The browser did not let us keep the table. Is there room on the device?";

/**
 * Reads a further table of a project and keeps it under the name that the project file gives it. Where it is refused, the one
 * that was there stays.
 */
export async function openNamedTable(project: KeptProject, name: string, file: File): Promise<ReadTableFile> {
  const key = tableKey(project.id, name);
  const found = await readTableFile(key, file);
  if (found.state === "refused" || (await keepNamedTable(project, name, found.text))) return found;
  await holdKeptTable(key);
  return { state: "refused", words: NOT_KEPT };
}
