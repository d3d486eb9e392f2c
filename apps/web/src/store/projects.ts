import {
  type KeptProject,
  type KeptTable,
  PROJECT_LIMITS,
  type ProjectTree,
} from "../storage/kept-project.ts";
import { projectToKeep } from "../storage/merge-project.ts";
import { unsavedProjects } from "../storage/unsaved-projects.ts";
import { projects as device, tables } from "./kept-projects.ts";
import { newPaperId } from "./new-paper-id.ts";
import { papersStore } from "./papers-store.ts";

const store = papersStore<KeptProject>({
  device,
  unsaved: unsavedProjects,
  merge: projectToKeep,
  most: PROJECT_LIMITS.projects,
  isWork: () => true,
});

/** The projects of the profile on screen. */
export const {
  usePapers: useProjects,
  read: readProjects,
  change: changeProject,
  trash: trashProject,
  restore: restoreProject,
} = store;

/** A new project of the profile on screen; `null` where it has as many as are kept. */
export function addProject(
  fresh: Pick<KeptProject, "document" | "lot"> & { readonly file: ProjectTree },
): KeptProject | null {
  const id = newPaperId();
  return store.add({ ...fresh, id, table: null, changed: Date.now(), trashed: null });
}

/** Removes a project for good with its table; `false` where the browser refuses. */
export async function removeProjectForGood(id: string): Promise<boolean> {
  const isGone = await store.removeForGood(id);
  return isGone && (await tables.change(id, () => null)) !== false;
}

/** Keeps the table of a project in the place of an earlier one; `false` where it is too long, or the browser refuses. */
export async function keepTable(project: KeptProject, name: string, text: string): Promise<boolean> {
  if (text.length > PROJECT_LIMITS.tableCharacters) return false;
  const { id, document, lot } = project;
  const table: KeptTable = { id, document, lot, name, text, changed: Date.now(), trashed: null };
  const done = await tables.change(id, () => table);
  if (done === false) return false;
  changeProject(id, () => ({ table: name }));
  return true;
}

/** The table of a project; `null` where there is none, or the browser keeps nothing. */
export async function tableOf(id: string): Promise<KeptTable | null> {
  const found = await tables.change(id, (kept) => kept);
  return found === false ? null : found.paper;
}
