import { namedTables, type ProjectTree } from "../../storage/kept-project.ts";
import { textAt } from "./tree-fields.ts";

/** The name under which a project file finds its table: that of the file that was opened, as a .csv beside it. */
export function csvName(name: string): string {
  const plain = name.replaceAll(/[\\/:]/g, "-");
  return /[^\\/]\.csv$/i.test(plain) ? plain : `${plain.replace(/\.\w*$/, "") || "table"}.csv`;
}

/** The same, where no table of another part of the project has it; `own` is the name that may be taken over. */
export function freeCsvName(tree: ProjectTree, name: string, own: string | null): string {
  const wanted = csvName(name);
  const taken = new Set([textAt((tree.chart ?? {}) as ProjectTree, "data"), ...namedTables(tree)]);
  if (own !== null) taken.delete(own);
  for (let count = 1; ; count++) {
    const free = count === 1 ? wanted : wanted.replace(/\.csv$/i, `-${count}.csv`);
    if (!taken.has(free)) return free;
  }
}
