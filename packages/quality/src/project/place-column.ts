import type { Table } from "../table/table.ts";

/** Where the date or index of the points stands: the column that is named, else `date`, else `index`; −1 = nowhere. */
export function placeColumn({ columns }: Pick<Table, "columns">, named: string | null): number {
  const plain = columns.map((column) => column.trim().toLowerCase());
  for (const wanted of named === null ? ["date", "index"] : [named.trim().toLowerCase()]) {
    const at = plain.indexOf(wanted);
    if (at >= 0) return at;
  }
  return -1;
}
