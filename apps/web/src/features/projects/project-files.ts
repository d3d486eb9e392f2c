import { type KeptProject, namedTables, type ProjectTree, tableKey } from "../../storage/kept-project.ts";
import { tableOf } from "../../store/projects.ts";
import { withoutGaps } from "./told-project.ts";
import { textAt } from "./use-project.ts";

/** A table of a project: the name that its file gives it, and the key under which it lies here. */
export interface NamedTable {
  readonly name: string;
  readonly key: string;
}

/** Every table that the file of a project names, that of the chart first. */
export function tablesOf({ id, file }: Pick<KeptProject, "id" | "file">): readonly NamedTable[] {
  const drawn = textAt((file.chart ?? {}) as ProjectTree, "data");
  return [
    ...(drawn === "" ? [] : [{ name: drawn, key: id }]),
    ...[...new Set(namedTables(file))].map((name) => ({ name, key: tableKey(id, name) })),
  ];
}

/** The project file as the command reads it: no empty entry, and every table beside it, as the browser saves them. */
export function projectFileText(file: ProjectTree): string {
  return `${JSON.stringify(withFlatNames(withoutGaps(file)), null, 2)}\n`;
}

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

/** A browser saves no folders. */
function flatName(name: string): string {
  return name.replaceAll(/[\\/]/g, "-");
}

function withFlatNames(file: ProjectTree): ProjectTree {
  const flat = (block: unknown): unknown => {
    if (typeof block !== "object" || block === null) return block;
    const { data } = block as ProjectTree;
    return typeof data === "string" ? { ...block, data: flatName(data) } : block;
  };
  const { chart, comparison, evaluations } = file;
  return {
    ...file,
    ...(chart === undefined ? {} : { chart: flat(chart) }),
    ...(comparison === undefined ? {} : { comparison: flat(comparison) }),
    ...(Array.isArray(evaluations) ? { evaluations: evaluations.map(flat) } : {}),
  };
}
