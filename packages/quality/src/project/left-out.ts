import type { Table } from "../table/table.ts";
import { placeColumn } from "./place-column.ts";

/** A point that does not count: its date or index, and why. */
export interface LeftOutPoint {
  readonly at: string | number;
  readonly because: string;
}

/** The table with the reasons of points left out in its column `exclude`, which is added where it has none. */
export function withLeftOut(table: Table, points: readonly LeftOutPoint[], x: string | null): Table {
  const place = placeColumn(table, x);
  if (points.length === 0 || place < 0) return table;
  const reasons = new Map(points.map(({ at, because }) => [String(at).trim(), because]));
  const known = table.columns.findIndex((column) => column.trim().toLowerCase() === "exclude");
  const at = known < 0 ? table.columns.length : known;
  const columns = known < 0 ? [...table.columns, "exclude"] : table.columns;
  const rows = table.rows.map((row) => {
    const reason = reasons.get((row[place] ?? "").trim()) ?? row[at] ?? "";
    return columns.map((_, column) => (column === at ? reason : (row[column] ?? "")));
  });
  return { ...table, columns, rows };
}
