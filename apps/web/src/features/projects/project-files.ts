import type { KeptProject } from "../../storage/kept-project.ts";
import { tableOf } from "../../store/projects.ts";
import { flatName, tablesOf } from "./project-file-text.ts";

/** The tables of a project as files, each once under the name that the saved project file gives it. */
export async function tableFiles(
  kept: Pick<KeptProject, "id" | "file">,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const found = new Map<string, string>();
  for (const { name, key } of tablesOf(kept)) {
    const table = await tableOf(key);
    const flat = flatName(name);
    if (table !== null && !found.has(flat)) found.set(flat, table.text);
  }
  return [...found].map(([name, text]) => ({ name, text }));
}
