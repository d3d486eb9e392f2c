import { MOST_TYPED_ROWS, type TypedRow, type TypedTable, withNewRow } from "./typed-table.ts";

/** The cells of a block that a spreadsheet copied: tabs between cells, line ends between rows, quotation marks around cells with either. */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell.replaceAll(/\s*[\r\n]+\s*/g, " ").trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === "" && closes(text, at)) isQuoted = true;
    else if (sign === "\t") endCell();
    else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text[at + 1] === "\n") at += 1;
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows.filter((row, at) => at < rows.length - 1 || row.some((one) => one !== ""));
}

/** Whether a quotation mark at the head of a cell has its partner at the end of one; else it is a letter like any other. */
function closes(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? "");
  }
  return false;
}

/** Whether a text is a block and not the words of one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""));
}

/** What a block made of a table. */
interface Filled {
  readonly table: TypedTable;
  /** How many rows were filled. */
  readonly filled: number;
  /** How many rows of the block found no room. */
  readonly left: number;
}

/**
 * The table with a block laid down from a cell on, rows added at its end as they are needed. A first line that repeats the
 * names of the columns is no row. Cells beyond the last column are left away.
 */
export function withBlock(
  table: TypedTable,
  from: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): Filled {
  const { columns } = table;
  const first = table.rows.findIndex(({ id }) => id === from.row);
  const names = columns.slice(from.column).map((name) => name.toLowerCase());
  const isHead = block.length > 1 && block[0]?.every((cell, at) => cell.toLowerCase() === names[at]) === true;
  const body = isHead ? block.slice(1) : block;
  const fitting = body.slice(0, Math.max(0, MOST_TYPED_ROWS - first));
  let grown = table;
  while (grown.rows.length < first + fitting.length) grown = withNewRow(grown);
  const rows = grown.rows.map((row, at) => laidOn(row, from.column, fitting[at - first]));
  return {
    table: { columns, rows },
    filled: fitting.length,
    left: body.length - fitting.length,
  };
}

function laidOn(row: TypedRow, column: number, cells: readonly string[] | undefined): TypedRow {
  if (cells === undefined) return row;
  return { ...row, cells: row.cells.map((cell, at) => cells[at - column] ?? cell) };
}
