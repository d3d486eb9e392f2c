import type { Piece } from "./piece.ts";

/** Pieces that stand on one line, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** The height of most of its letters, in points. */
  readonly size: number;
}

/** Raised letters and signs of other fonts stand a little off the line. */
const OFF_LINE = 0.4;
/** From this gap on, as a share of the letters' height, two pieces are two words. */
const WORD_GAP = 0.18;

/** Pieces as rows from top to bottom. White space alone, and letters printed twice to look bold, are left out. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const groups: Piece[][] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== "").toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const piece of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    const near = first !== undefined && piece.y - first.y < OFF_LINE * Math.max(piece.size, first.size);
    if (group !== undefined && near) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map(rowOf);
}

function rowOf(group: readonly Piece[]): Row {
  const sorted = group.toSorted((a, b) => a.x - b.x);
  const pieces = sorted.filter((piece, index) => !isShadow(piece, sorted[index - 1]));
  const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    pieces,
    x0: Math.min(...pieces.map(({ x }) => x)),
    x1: Math.max(...pieces.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size,
  };
}

function isShadow(piece: Piece, before: Piece | undefined): boolean {
  if (before === undefined || before.text !== piece.text) return false;
  return Math.abs(before.x - piece.x) < 0.15 * piece.size && Math.abs(before.y - piece.y) < 0.15 * piece.size;
}

/** The text of a row, with one space where there is a gap. */
export function rowText({ pieces }: Row): string {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const apart = text !== "" && piece.x - end > WORD_GAP * piece.size;
    text += `${apart ? " " : ""}${piece.text}`;
    end = piece.x + piece.width;
  }
  return text.replace(/ {2,}/g, " ").trim();
}
