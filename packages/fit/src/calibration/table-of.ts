import type { CalibrationColumn, CalibrationTable, CalibrationUse } from "@smartpick/core";

type Cell = string | number | null;

/** A column of words, of whole numbers, or of numbers that were rounded one by one: shown as they are. */
export function plain(key: string, label: string): CalibrationColumn {
  return { key, label };
}

/** A column of numbers with so many decimals. */
export function number(key: string, label: string, digits: number): CalibrationColumn {
  return { key, label, digits };
}

/** A column of per cents with so many decimals. */
export function percent(key: string, label: string, digits: number): CalibrationColumn {
  return { key, label, digits, percent: true };
}

/** A table with every number rounded to what its column shows; throws where a row does not fit the columns. */
export function tableOf(
  id: string,
  title: string,
  use: CalibrationUse,
  columns: readonly CalibrationColumn[],
  rows: readonly (readonly Cell[])[],
): CalibrationTable {
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new Error(`${id}: ${row.length} cells, ${columns.length} columns`);
  }
  const round = (cell: Cell, { digits }: CalibrationColumn): Cell =>
    typeof cell === "number" && digits !== undefined ? Number(cell.toFixed(digits)) + 0 : cell;
  return {
    id,
    title,
    use,
    columns,
    rows: rows.map((row) => row.map((cell, at) => round(cell, columns[at]!))),
  };
}
