import { type KeptProject, namedTables, type ProjectTree, tableKey } from "../../storage/kept-project.ts";
import { withoutGaps } from "./told-project.ts";
import { textAt } from "./tree-fields.ts";

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

/** A table's name as a file of its own: a browser saves no folders. */
export function flatName(name: string): string {
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
