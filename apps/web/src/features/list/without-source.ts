import type { Table } from "@smartpick/report";

/** A table without its column of source ids: those are for files; screens and paper name the sources beside it. */
export function withoutSource(table: Table): Table {
  const keep = table.columns.map(({ key }) => key !== "source");
  return {
    ...table,
    columns: table.columns.filter((_, at) => keep[at]),
    rows: table.rows.map((row) => row.filter((_, at) => keep[at])),
  };
}
