import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** One line of a table, column name to text; an absent value is the empty text. */
export type Row = Readonly<Record<string, string>>;

/** Rows of a comma-separated file with a header line; throws with the file's name when it is not well formed. */
export function readCsv(file: string): Row[] {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const first = errors[0];
  if (first !== undefined) throw new Error(`${file}, line ${(first.row ?? 0) + 2}: ${first.message}`);
  return data;
}

/** Text of a table with a header line, ending in a line feed; numbers are written as they are. */
export function csvText(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: "\n" })}\n`;
}

/** The number in a cell, or `null` when the cell is absent, empty or no number. */
export function numberOf(cell: string | undefined): number | null {
  if (cell === undefined || cell.trim() === "") return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** The value rounded to a number of decimals, without a negative zero. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}
