import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { unpainted } from "./terminal-text.ts";

export interface TextColumn {
  readonly label: string;
  /** Width in columns, one space after the text included; one column takes the rest of the line. */
  readonly width: number | "rest";
  readonly right?: boolean;
}

/** The column that takes the rest needs this much; in a narrower terminal each row becomes a short record. */
const LEAST_REST = 20;

/**
 * A table for people: no borders, cells wrapped at words, a heading row when any column has a label. A cell may hold
 * several lines, and colour around a whole line. Where the line is too short for the columns, rows stand one under the
 * other, each value with its label.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  style: Style,
): string {
  const taken = columns.reduce((sum, { width }) => sum + (width === "rest" ? 0 : width), 0);
  const rest = style.width - taken;
  if (columns.some(({ width }) => width === "rest") && rest < LEAST_REST)
    return records(columns, rows, style);
  const sized = columns.map((column) => ({
    ...column,
    width: column.width === "rest" ? rest : column.width,
  }));
  const lines: string[] = [];
  if (columns.some(({ label }) => label !== "")) {
    const heading = columns.map(({ label }) =>
      label === "" ? "" : label.split("\n").map(style.quiet).join("\n"),
    );
    lines.push(...rowLines(sized, heading));
  }
  for (const row of rows) lines.push(...rowLines(sized, row));
  return lines.join("\n");
}

/** Each row as a record: the widest cell first, then the other values with their labels. */
function records(columns: readonly TextColumn[], rows: readonly (readonly string[])[], style: Style): string {
  const main = columns.findIndex(({ width }) => width === "rest");
  const texts = rows.map((row) => {
    const head = (row[main] ?? "").split("\n").flatMap((line) => cellLines(line, style.width));
    const others = columns.flatMap(({ label }, at) => {
      const value = (row[at] ?? "").replaceAll("\n", " ").trim();
      return at === main || value === "" ? [] : `${label.replaceAll("\n", " ")} ${value}`.trim();
    });
    return [...head, ...cellLines(others.join(" · "), style.width - 2).map((line) => `  ${line}`)].join("\n");
  });
  return texts.join("\n");
}

type SizedColumn = TextColumn & { readonly width: number };

function rowLines(columns: readonly SizedColumn[], cells: readonly string[]): string[] {
  const wrapped = columns.map(({ width }, at) => cellLines(cells[at] ?? "", width - 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, right }, at) => {
        const text = wrapped[at]?.[line] ?? "";
        const gap = " ".repeat(Math.max(0, width - 1 - visibleLength(text)));
        return right === true ? `${gap}${text} ` : `${text}${gap} `;
      })
      .join("")
      .trimEnd(),
  );
}

/** The lines of a cell, none wider than `width`; a coloured line that is wrapped keeps its colour on every line. */
function cellLines(cell: string, width: number): string[] {
  return cell.split("\n").flatMap((line) => {
    if (visibleLength(line) <= width) return [line];
    const { text, marks } = unpainted(line);
    const [before = "", after = ""] = marks;
    return paragraph(text, width)
      .split("\n")
      .map((part) => `${before}${part}${after}`);
  });
}

/** Columns that a text takes: one for each character, none for colour. Every sign of these tables is one column wide. */
function visibleLength(text: string): number {
  return [...unpainted(text).text].length;
}
