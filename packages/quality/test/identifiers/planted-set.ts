import type { IdentifierKind } from "../../src/identifiers/finding.ts";
import type { Table } from "../../src/table/table.ts";

/** An identifier in its cell: the column that it is put into, its kind, the cell, and the passage that must be found. */
export type Planted = readonly [column: string, kind: IdentifierKind, cell: string, quote?: string];

/** A clean table into which identifiers are planted. */
export interface PlantedSet {
  readonly clean: Table;
  readonly planted: readonly Planted[];
}

/** A table of clean columns: `rows` rows, each cell from the column's own list or rule. */
export function cleanTable(
  rows: number,
  columns: Readonly<Record<string, readonly string[] | ((row: number) => string)>>,
): Table {
  const names = Object.keys(columns);
  const cells = Array.from({ length: rows }, (_, row) =>
    names.map((name) => {
      const from = columns[name] ?? [];
      return typeof from === "function" ? from(row) : (from[row % from.length] ?? "");
    }),
  );
  return { columns: names, rows: cells, lines: cells.map((_, row) => row + 2) };
}

/** The clean table with every identifier in a row of its own; a column that is not there is added, empty elsewhere. */
export function withPlanted({ clean, planted }: PlantedSet): Table {
  const columns = [...clean.columns];
  for (const [column] of planted) if (!columns.includes(column)) columns.push(column);
  const rows = clean.rows.map((row) => columns.map((_, at) => row[at] ?? ""));
  for (const [index, [column, , cell]] of planted.entries()) {
    const row = rows[index];
    if (row === undefined) throw new Error("more identifiers than rows");
    row[columns.indexOf(column)] = cell;
  }
  return { columns, rows, lines: rows.map((_, row) => row + 2) };
}
