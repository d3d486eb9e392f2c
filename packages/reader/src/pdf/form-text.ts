import { isHeadOfProse } from "../application-form/head-of-prose.ts";
import { beginsWithLabel, isHeading, isLabel, isLabelOfText } from "../application-form/label-of.ts";
import { labelInManner } from "../application-form/line-heads.ts";
import { type Cell, cellsOf } from "./cells.ts";
import type { Row } from "./rows.ts";

/** Cells that begin this near to each other, in points, stand in one column. */
const NEAR = 3;

interface Field {
  readonly x: number;
  readonly parts: string[];
  /** Where the value of a label begins that stands beside it; `null` = it stands under it, or none was met. */
  value: number | null;
}

/**
 * Rows of a form as text, a field a line: what has no label goes to the label that stands beside it or above it. So a
 * form in two columns reads alike whether its values stand beside their labels or under them.
 */
export function formText(rows: readonly Row[]): string {
  const lines: Field[] = [];
  let open: readonly Field[] = [];
  for (const row of withWholeLabels(rows.map(cellsOf))) {
    const begun: Field[] = [];
    for (const { text, x } of row) {
      const label = isLabel(text);
      const owner = ownerOf(x, [...open, ...begun]);
      const begins = label || isHeading(text) || (beginsField(text) && !isWithin(x, owner));
      if (begins || owner === null) {
        begun.push({ x, parts: [label && !text.endsWith(":") ? `${text}:` : text], value: null });
        continue;
      }
      owner.parts.push(text);
      if (begun.includes(owner)) owner.value ??= x;
    }
    lines.push(...begun);
    const [first] = begun;
    if (first !== undefined) open = isHeading(first.parts[0] ?? "") || !isOfLabel(first) ? [] : begun;
  }
  return lines.map(({ parts }) => parts.join(" ")).join("\n");
}

/** Whether words begin with a label and its colon: a known one, or one in the manner of the form. */
function beginsField(words: string): boolean {
  const label = labelInManner(words);
  return beginsWithLabel(words) || (label !== null && !isHeadOfProse(label));
}

/** The field whose label begins nearest to the left; the latest row of labels comes last. */
function ownerOf(x: number, fields: readonly Field[]): Field | null {
  let best: Field | null = null;
  for (const field of fields.filter(isOfLabel))
    if (field.x <= x + NEAR && (best === null || field.x >= best.x)) best = field;
  return best;
}

/** Whether a cell goes on in the column of a text that stands beside its label, whatever its words begin with. */
function isWithin(x: number, owner: Field | null): boolean {
  if (owner === null || owner.value === null) return false;
  return Math.abs(owner.value - x) < NEAR && isLabelOfText(owner.parts[0] ?? "");
}

function isOfLabel({ parts: [first = ""] }: Field): boolean {
  return beginsField(first);
}

/** A label that goes on in the cell below it is made one again. */
function withWholeLabels(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const whole = rows.map((row) => [...row]);
  whole.forEach((row, at) => {
    const below = whole[at + 1] ?? [];
    row.forEach((cell, place) => {
      const next = below.findIndex((other) => Math.abs(other.x - cell.x) < NEAR);
      const words = `${cell.text} ${below[next]?.text ?? ""}`;
      if (next === -1 || !isLabel(words)) return;
      row[place] = { ...cell, text: words };
      below.splice(next, 1);
    });
  });
  return whole;
}
