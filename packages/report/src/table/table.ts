/** What a column holds; it decides alignment and number format wherever the table is shown. */
export type ColumnKind = "text" | "count" | "usd" | "of100" | "difference" | "year" | "value";

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Width in characters for spreadsheets. */
  readonly width: number;
}

/** A cell: `null` = unknown. `of100` columns hold counts of 100, not probabilities. */
export type TableCell = string | number | null;

/** A table as data: one row a record, cells in the order of the columns. Screens, files and charts draw from it. */
export interface Table {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A column; `width` is in characters. */
export function column(key: string, label: string, kind: ColumnKind, width = 12): TableColumn {
  return { key, label, kind, width };
}

/** A probability as a count of 100 rounded to two decimals, for files that keep more than a screen shows. */
export function per100(probability: number): number {
  return Math.round(probability * 10_000) / 100;
}
