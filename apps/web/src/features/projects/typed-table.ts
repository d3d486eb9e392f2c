import { csvOf } from "@smartpick/engine/quality";

/** A row that is being typed; `id` stays the same while rows come and go. */
export interface TypedRow {
  readonly id: number;
  /** One a column of the table. */
  readonly cells: readonly string[];
}

/** A table that is being typed. */
export interface TypedTable {
  readonly columns: readonly string[];
  readonly rows: readonly TypedRow[];
}

/** A typed table as its file, and on which line of it each row stands. */
export interface TypedCsv {
  /** `null` = nothing is typed. */
  readonly text: string | null;
  /** Lines from 1, the column names included, by the id of the row. */
  readonly lines: ReadonlyMap<number, number>;
}

/** A table with more rows is kept as a file and corrected in a spreadsheet. */
export const MOST_TYPED_ROWS = 200;

/** A table of these columns with what was read from its file, whose further columns follow; an empty row where it has none. */
export function tableTyped(
  wanted: readonly string[],
  read: Pick<TypedTable, "columns"> & { readonly rows: readonly (readonly string[])[] },
): TypedTable {
  const plain = (name: string): string => name.trim().toLowerCase();
  const found = new Map(read.columns.map((name, at) => [plain(name), at]));
  const known = new Set(wanted.map(plain));
  const columns = [...wanted, ...read.columns.filter((name) => !known.has(plain(name)))];
  const places = columns.map((name) => found.get(plain(name)));
  return {
    columns,
    rows: read.rows.map((row, id) => ({
      id,
      cells: places.map((at) => (at === undefined ? "" : (row[at] ?? ""))),
    })),
  };
}

/** The table with an empty row at its end. */
export function withNewRow({ columns, rows }: TypedTable): TypedTable {
  const id = rows.reduce((most, row) => Math.max(most, row.id), -1) + 1;
  return { columns, rows: [...rows, { id, cells: columns.map(() => "") }] };
}

/** The rows with one cell in its place. */
export function withCell(
  rows: readonly TypedRow[],
  id: number,
  column: number,
  text: string,
): readonly TypedRow[] {
  return rows.map((row) =>
    row.id === id ? { id, cells: row.cells.map((cell, at) => (at === column ? text : cell)) } : row,
  );
}

/** Whether nothing is typed in a row. */
export function isBlank({ cells }: TypedRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** The file of a typed table: rows without a word are left out, and so are columns that may be left out and hold nothing. */
export function typedCsv({ columns, rows }: TypedTable, mayBeLeftOut: (column: string) => boolean): TypedCsv {
  const told = rows.filter((row) => !isBlank(row));
  if (told.length === 0) return { text: null, lines: new Map() };
  const kept = columns.flatMap((name, at) =>
    mayBeLeftOut(name) && told.every(({ cells }) => (cells[at] ?? "").trim() === "") ? [] : [at],
  );
  const lines = new Map<number, number>();
  let line = 2;
  for (const { id, cells } of told) {
    lines.set(id, line);
    line += 1 + kept.reduce((sum, at) => sum + ((cells[at] ?? "").match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  const text = csvOf({
    columns: kept.map((at) => columns[at] ?? ""),
    rows: told.map(({ cells }) => kept.map((at) => cells[at] ?? "")),
  });
  return { text, lines };
}
