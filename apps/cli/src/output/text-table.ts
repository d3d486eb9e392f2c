import Table from "cli-table3";
import type { Style } from "./style.ts";

export interface TextColumn {
  readonly label: string;
  /** Width in columns, one space after the text included. */
  readonly width: number;
  readonly right?: boolean;
}

const BARE = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

/** A table for people: no borders, cells wrapped at words, a heading row when any column has a label. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  style: Style,
): string {
  const table = new Table({
    chars: BARE,
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ right }) => (right === true ? "right" : "left")),
    wordWrap: true,
    style: { "padding-left": 0, "padding-right": 1, head: [], border: [], compact: true },
  });
  if (columns.some(({ label }) => label !== "")) {
    table.push(columns.map(({ label }) => label.split("\n").map(style.quiet).join("\n")));
  }
  for (const row of rows) {
    table.push(row.map((cell, at) => withBreaks(cell, (columns[at]?.width ?? cell.length) - 1)));
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** Words longer than the column are broken, so that no address is cut off; coloured text is left as it is. */
function withBreaks(cell: string, width: number): string {
  if (cell.includes("\u001B")) return cell;
  return cell.replace(/\S+/g, (word) => (word.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join("\n"));
}
