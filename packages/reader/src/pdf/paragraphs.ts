import { compoundsOf, joinLines } from "./join-lines.ts";
import { median } from "./piece.ts";
import { type Row, rowText } from "./rows.ts";

interface Line {
  readonly text: string;
  readonly row: Row;
  /** The column it stands in, and where that begins and ends. */
  readonly column: number;
  readonly left: number;
  readonly right: number;
}

/** How two lines stand to each other: in one paragraph, on lines of one block, or in two paragraphs. */
type Join = "same" | "line" | "apart";

const BULLET = /^([•●▪◦○‣∙·*–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/u;
const ENDS = /[.!?:;…][”"’')\]]*$/u;
/** A gap between lines from which on they are two paragraphs, as a share of the usual one. */
const WIDE = 1.25;
const INDENT = 0.8;
/** The share of a column that stays empty where a line ends in a sentence by the writer's will. */
const IN_SENTENCE = 0.45;
/** From this ratio on, columns of two widths are two parts of a page. */
const OTHER_WIDTH = 1.5;

/**
 * Columns of rows as text: lines of a paragraph joined, items of a list and lines of an address with `\n` between them,
 * paragraphs with a blank line. A paragraph goes on from column to column and from page to page.
 */
export function paragraphsText(columns: readonly (readonly Row[])[]): string {
  const lines = columns.flatMap(linesOf);
  const compounds = compoundsOf(lines.map(({ text }) => text));
  const leading = leadingOf(lines);
  let text = "";
  let current = "";
  let item: Line | null = null;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const join = before === undefined ? "line" : joinOf(before, line, leading, item);
    if (join === "same") current = joinLines(current, line.text, compounds);
    else {
      text += current + (before === undefined ? "" : join === "line" ? "\n" : "\n\n");
      current = line.text;
      item = BULLET.test(line.text) ? line : null;
    }
  });
  return text + current;
}

function linesOf(rows: readonly Row[], column: number): readonly Line[] {
  const left = median(
    rows.map(({ x0 }) => x0),
    0,
  );
  const right = Math.max(...rows.map(({ x1 }) => x1));
  return rows.map((row) => ({ text: rowText(row), row, column, left, right }));
}

/** The usual gap between two lines, as a share of the letters' height. */
function leadingOf(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before?.column !== line.column) return [];
    const gap = (line.row.y - before.row.y) / line.row.size;
    return gap > 0 && gap < 4 ? [gap] : [];
  });
  return median(gaps, 1.2);
}

function joinOf(before: Line, line: Line, leading: number, item: Line | null): Join {
  const flows = before.column === line.column;
  const bullet = BULLET.test(line.text) && !(item === null && endsOpen(before));
  const wide = flows && line.row.y - before.row.y > WIDE * leading * Math.max(before.row.size, line.row.size);
  if (bullet) return item !== null && !wide ? "line" : "apart";
  const ratio = line.row.size / before.row.size;
  if (wide || ratio > 1.12 || ratio < 0.88) return "apart";
  if (flows && line.row.y < before.row.y) return "apart";
  const from = flows ? Math.max(line.left, before.row.x0) : line.left;
  const isIndented = item === null && line.row.x0 - from > INDENT * line.row.size;
  if (!flows) return goesOn(before, line, isIndented) ? "same" : "apart";
  if (isIndented) return "apart";
  if (!breaksOff(before, line)) return "same";
  return ENDS.test(before.text) ? "apart" : "line";
}

/** Whether a paragraph goes on in the next column: a sentence does; a new sentence does unless something parts the two. */
function goesOn(before: Line, line: Line, isIndented: boolean): boolean {
  if (endsOpen(before)) return true;
  const ratio = (line.right - line.left) / Math.max(1, before.right - before.left);
  return !(isIndented || breaksOff(before, line) || ratio > OTHER_WIDTH || ratio < 1 / OTHER_WIDTH);
}

/** A line that ends in the middle of a word or a sentence and fills its column. */
function endsOpen({ text, row, right, left }: Line): boolean {
  if (/[\p{L}][-\u00AD\u2010]$/u.test(text)) return true;
  return !ENDS.test(text) && row.x1 > right - 0.15 * (right - left);
}

/** Whether the writer ended the line: the next word would have fitted on it, with room to spare. */
function breaksOff(before: Line, line: Line): boolean {
  const word = /^\S+/u.exec(line.text)?.[0].length ?? 0;
  const perLetter = (line.row.x1 - line.row.x0) / Math.max(1, line.text.length);
  const isOpen = !ENDS.test(before.text);
  const inSentence = isOpen && /^\p{Ll}/u.test(line.text) ? IN_SENTENCE * (before.right - before.left) : 0;
  const slack = Math.max(inSentence, (isOpen ? 4 : 1.5) * before.row.size);
  return before.row.x1 + (word + 1) * perLetter + slack < before.right;
}
