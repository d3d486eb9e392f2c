import type { Table } from "../table/table.ts";
import { placeColumn } from "./place-column.ts";

/** A stretch of a chart: its name, and the date or index on which it begins. */
export interface NamedPhase {
  readonly name: string;
  readonly from: string | number;
}

/**
 * The table with the phases that a project names in its column `phase`, which is added or overwritten: each row belongs to
 * the last phase that began on or before it, a row before all of them to none.
 */
export function withNamedPhases(table: Table, phases: readonly NamedPhase[], x: string | null = null): Table {
  if (phases.length === 0) return table;
  const columnOf = (name: string) => table.columns.findIndex((column) => column.toLowerCase() === name);
  const place = placeColumn(table, x);
  if (place < 0) return table;
  const known = columnOf("phase");
  const at = known < 0 ? table.columns.length : known;
  const columns = known < 0 ? [...table.columns, "phase"] : table.columns;
  const inOrder = [...phases].sort((a, b) => compared(String(a.from), String(b.from)));
  const rows = table.rows.map((row) => {
    const phase = inOrder.filter(({ from }) => compared(String(from), row[place] ?? "") <= 0).at(-1);
    return columns.map((_, column) => (column === at ? (phase?.name ?? "") : (row[column] ?? "")));
  });
  return { ...table, columns, rows };
}

/** Numbers by size, dates in ISO form by day. */
function compared(one: string, other: string): number {
  const [a, b] = [Number(one), Number(other)];
  if (Number.isFinite(a) && Number.isFinite(b)) return a - b;
  return one < other ? -1 : one > other ? 1 : 0;
}
