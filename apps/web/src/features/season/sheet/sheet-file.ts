/**
 * A cell as it stands in the sheet: its text, or the day (ISO date) where the sheet itself holds a date, with the hour that it
 * holds ("10:00"). Never changed.
 */
export type Cell = string | { readonly day: string; readonly time?: string };

/** One sheet of a file. */
export interface SheetTable {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Why a file is not read. */
export type SheetRefusal =
  | "too-large"
  | "empty"
  | "old-excel"
  | "not-a-sheet"
  | "web-page"
  | "packed-too-much"
  | "damaged"
  | "too-many-rows"
  | "too-many-columns"
  | "cell-too-long"
  | "too-slow"
  | "gone";

/** A file as sheets, or why it was refused. */
export type ReadSheets =
  | { readonly state: "read"; readonly sheets: readonly SheetTable[] }
  | { readonly state: "refused"; readonly why: SheetRefusal };

/** Bounds of what is read; a season has a few hundred applications at most. */
export const MOST = { bytes: 5_000_000, rows: 2000, columns: 60, letters: 2000 } as const;

/** The refusal of a file. */
export function refusedSheet(why: SheetRefusal): ReadSheets {
  return { state: "refused", why };
}

/** The sheets when they are within bounds, without rows and columns that hold nothing at their ends. */
export function withinBounds(sheets: readonly SheetTable[]): ReadSheets {
  const cut = sheets.map(({ name, rows }) => ({ name, rows: withoutEmptyEnds(rows) }));
  const filled = cut.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return refusedSheet("empty");
  for (const { rows } of filled) {
    if (rows.length > MOST.rows) return refusedSheet("too-many-rows");
    if (rows.some((row) => row.length > MOST.columns)) return refusedSheet("too-many-columns");
    if (rows.some((row) => row.some((cell) => textOf(cell).length > MOST.letters)))
      return refusedSheet("cell-too-long");
  }
  return { state: "read", sheets: filled };
}

/** A cell as text; a day as its ISO date, with its hour behind. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell.trim();
  return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
}

function withoutEmptyEnds(rows: SheetTable["rows"]): SheetTable["rows"] {
  const cut = rows.map((row) => row.slice(0, 1 + row.findLastIndex((cell) => textOf(cell) !== "")));
  return cut.slice(0, 1 + cut.findLastIndex((row) => row.length > 0));
}
