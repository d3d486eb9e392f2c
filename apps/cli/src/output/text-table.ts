import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

export interface TextColumn {
  readonly label: string;
  /** Width in columns, one space after the text included. */
  readonly width: number;
  readonly right?: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour begins with the escape character
const COLOUR = /\u001B\[\d+m/g;

/**
 * A table for people: no borders, cells wrapped at words, a heading row when any column has a label. A cell may hold
 * several lines, and colour around a whole line.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  style: Style,
): string {
  const lines: string[] = [];
  if (columns.some(({ label }) => label !== "")) {
    const heading = columns.map(({ label }) => label.split("\n").map(style.quiet).join("\n"));
    lines.push(...rowLines(columns, heading));
  }
  for (const row of rows) lines.push(...rowLines(columns, row));
  return lines.join("\n");
}

function rowLines(columns: readonly TextColumn[], cells: readonly string[]): string[] {
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
    const [before = "", after = ""] = line.match(COLOUR) ?? [];
    return paragraph(line.replace(COLOUR, ""), width)
      .split("\n")
      .map((part) => `${before}${part}${after}`);
  });
}

/** Columns that a text takes: one for each character, none for colour. Every sign of these tables is one column wide. */
function visibleLength(text: string): number {
  return [...text.replace(COLOUR, "")].length;
}
