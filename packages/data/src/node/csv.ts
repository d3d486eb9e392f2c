import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";

/** One row of a table as text; an empty cell is the empty string. */
export type CsvRow = Readonly<Record<string, string>>;

/** Returns the rows of a CSV file with a header line, cells as text; throws when the file cannot be read. */
export function readCsv(path: string): readonly CsvRow[] {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: "greedy" });
  return parsed.data.map((row) => {
    const clean: Record<string, string> = {};
    for (const [key, value] of Object.entries(row)) clean[key] = (value ?? "").trim();
    return clean;
  });
}

/** Returns the column names of a CSV file in their order; throws when the file cannot be read. */
export function csvHeader(path: string): readonly string[] {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? [];
}

/** Writes rows sorted by their first column (code-point order), LF line ends, quotes only where needed. */
export function writeCsv(
  path: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | null | undefined>>[],
): void {
  const cells = rows.map((row) => columns.map((column) => quoted(row[column])));
  cells.sort((a, b) => compareRows(a, b));
  const lines = [columns.join(","), ...cells.map((row) => row.join(","))];
  writeFileSync(path, `${lines.join("\n")}\n`);
}

function quoted(value: string | number | null | undefined): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function compareRows(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? "", b[i] ?? ""];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
