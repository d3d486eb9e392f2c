import { beginsWithLabel, isHeading, isLabel } from "../application-form/label-of.ts";
import { type Cell, cellsOf } from "./cells.ts";
import type { Row } from "./rows.ts";

/** Cells that begin this near to each other, in points, stand in one column. */
const NEAR = 3;

interface Field {
  readonly x: number;
  readonly parts: string[];
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
      const field =
        label || beginsWithLabel(text) || isHeading(text) ? null : ownerOf(x, [...open, ...begun]);
      if (field !== null) field.parts.push(text);
      else begun.push({ x, parts: [label && !text.endsWith(":") ? `${text}:` : text] });
    }
    lines.push(...begun);
    const [first] = begun;
    if (first !== undefined) open = isHeading(first.parts[0] ?? "") || !isOfLabel(first) ? [] : begun;
  }
  return lines.map(({ parts }) => parts.join(" ")).join("\n");
}

/** The field whose label begins nearest to the left; the latest row of labels comes last. */
function ownerOf(x: number, fields: readonly Field[]): Field | null {
  let best: Field | null = null;
  for (const field of fields.filter(isOfLabel))
    if (field.x <= x + NEAR && (best === null || field.x >= best.x)) best = field;
  return best;
}

function isOfLabel({ parts: [first = ""] }: Field): boolean {
  return beginsWithLabel(first);
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
