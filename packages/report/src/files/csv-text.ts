import { withoutControls } from "../english/controls.ts";
import type { Table, TableCell } from "../table/table.ts";

/**
 * One field of RFC 4180. Text that a spreadsheet would read as a formula (`= + - @`, tab or carriage return first)
 * gets an apostrophe before it; numbers never do. Control and direction-changing characters are left out. `null` is the word "unknown".
 */
export function csvField(cell: TableCell): string {
  if (cell === null) return "unknown";
  if (typeof cell === "number") return String(cell);
  const text = withoutControls(cell);
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 text: header first, lines end in CRLF, a byte-order mark in front for spreadsheets. */
export function csvText(table: Table): string {
  const lines = [
    table.columns.map((column) => csvField(column.label)),
    ...table.rows.map((row) => row.map(csvField)),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(",")}\r\n`).join("")}`;
}
