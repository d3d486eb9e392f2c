import type { Table } from "@smartpick/report";
import type { Style } from "./style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** A table of the report under its columns: the widest column takes the rest of the line, numbers stand at the right. */
export function reportTable({ columns, rows }: Pick<Table, "columns" | "rows">, style: Style): string {
  const widest = columns.reduce((most, { width }) => Math.max(most, width), 0);
  const fitted = columns.map(
    ({ label, kind, width }): TextColumn => ({
      label,
      width: width === widest ? "rest" : width,
      right: kind !== "text",
    }),
  );
  const cells = rows.map((row) => row.map((cell) => String(cell ?? "")));
  return textTable(fitted, cells, style);
}

/** The same with its title above and, of a long one, the first rows. */
export function titledTable(table: Table, style: Style, rows: Table["rows"] = table.rows): string {
  return `${style.strong(table.title)}\n${reportTable({ columns: table.columns, rows }, style)}`;
}
