import type { Table } from "./table.ts";

/** A table as CSV (RFC 4180) with line feeds; a cell with a comma, a quotation mark or a line end is quoted. */
export function csvOf({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  return `${[columns, ...rows].map((row) => row.map(quoted).join(",")).join("\n")}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
