import {
  type KeptProject,
  type KeptTable,
  namedTables,
  PROJECT_LIMITS,
  type ProjectTree,
  tableKey,
} from "../storage/kept-project.ts";
import { projectToKeep } from "../storage/merge-project.ts";
import { unsavedProjects } from "../storage/unsaved-projects.ts";
import { projects as device, tables } from "./kept-projects.ts";
import { newPaperId } from "./new-paper-id.ts";
import { papersStore } from "./papers-store.ts";
import { tellOtherTabs } from "./table-news.ts";

const store = papersStore<KeptProject>({
  device,
  unsaved: unsavedProjects,
  merge: projectToKeep,
  most: PROJECT_LIMITS.projects,
  isWork: () => true,
  forgetOwn: forgetTables,
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

/** Removes a project for good with its tables; `false` where the browser refuses. */
export async function removeProjectForGood(id: string): Promise<boolean> {
  const project = store.usePapers.getState().papers.find((one) => one.id === id);
  const isGone = await store.removeForGood(id);
  const areGone = project === undefined || (await forgetTables(project));
  return isGone && areGone;
}

/** Forgets every table of a project; `false` where the browser refuses. */
async function forgetTables({ id, file }: Pick<KeptProject, "id" | "file">): Promise<boolean> {
  const keys = [id, ...namedTables(file).map((name) => tableKey(id, name))];
  return (await Promise.all(keys.map((key) => putTable(key, null)))).every((isDone) => isDone);
}

/** Puts a table in the place of the one that lies there, or takes it away; `false` where the browser refuses. */
async function putTable(key: string, table: KeptTable | null): Promise<boolean> {
  if ((await tables.change(key, () => table)) === false) return false;
  tellOtherTabs(key);
  return true;
}

/** Keeps the table of a project in the place of an earlier one; `false` where it is too long, or the browser refuses. */
export async function keepTable(project: KeptProject, name: string, text: string): Promise<boolean> {
  if (text.length > PROJECT_LIMITS.tableCharacters) return false;
  const { id, document, lot } = project;
  const table: KeptTable = { id, document, lot, name, text, changed: Date.now(), trashed: null };
  if (!(await putTable(id, table))) return false;
  changeProject(id, () => ({ table: name }));
  return true;
}

/** Forgets the table of a project. */
export async function forgetTable({ id }: Pick<KeptProject, "id">): Promise<void> {
  await putTable(id, null);
  changeProject(id, () => ({ table: null }));
}

/** Keeps a further table of a project under the name that its file gives it; `false` as above. */
export async function keepNamedTable(project: KeptProject, name: string, text: string): Promise<boolean> {
  if (text.length > PROJECT_LIMITS.tableCharacters) return false;
  const { document, lot } = project;
  const id = tableKey(project.id, name);
  const table: KeptTable = { id, document, lot, name, text, changed: Date.now(), trashed: null };
  return putTable(id, table);
}

/** Forgets a further table of a project. */
export async function forgetNamedTable({ id }: Pick<KeptProject, "id">, name: string): Promise<void> {
  await putTable(tableKey(id, name), null);
}

/** The table of a project, or a further one by its key; `null` where there is none, or the browser keeps nothing. */
export async function tableOf(id: string): Promise<KeptTable | null> {
  const found = await tables.change(id, (kept) => kept);
  return found === false ? null : found.paper;
}
