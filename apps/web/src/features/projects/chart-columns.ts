import type { ProjectTree } from "../../storage/kept-project.ts";
import type { TypedTable } from "./typed-table.ts";

/**
 * The columns of a chart's table that are offered for typing: a place, a value and n, under the names that the file and the
 * project give them.
 */
export function chartColumns(found: readonly string[], columns: ProjectTree): readonly string[] {
  const named = (key: string, usual: string): string => {
    const told = columns[key];
    if (typeof told !== "string" || told.trim() === "") return usual;
    return found.find((name) => name.trim().toLowerCase() === told.trim().toLowerCase()) ?? told.trim();
  };
  const hasIndex = found.some((name) => name.trim().toLowerCase() === "index");
  const hasDate = found.some((name) => name.trim().toLowerCase() === "date");
  return [named("x", hasIndex && !hasDate ? "index" : "date"), named("value", "value"), named("n", "n")];
}

/** The table with its first column called `index` while all that stands in it are whole numbers, and `date` else. */
export function namedByPlace(table: TypedTable): TypedTable {
  const [first, ...others] = table.columns;
  if ((first !== "date" && first !== "index") || others.includes("date") || others.includes("index"))
    return table;
  const told = table.rows.map(({ cells }) => (cells[0] ?? "").trim()).filter((cell) => cell !== "");
  const isIndex = told.length > 0 && told.every((cell) => /^\d+$/.test(cell));
  return { ...table, columns: [isIndex ? "index" : "date", ...others] };
}
