import { median, type Piece } from "./piece.ts";
import { type Row, rowsOf } from "./rows.ts";

/** A gutter is at least this wide, as a share of the letters' height: more than the widest space of justified text. */
const GUTTER = 0.8;
/** Lines on each side from which on a gap is a gutter, and letters in them: a date beside an entry is no column. */
const LEAST_LINES = 3;
const LEAST_LETTERS = 14;
/** Where in the width a gutter may stand. */
const FROM = 0.2;
const TO = 0.8;
const DEEPEST = 3;

/** The rows of a page in reading order, as blocks of one column each: a block's left column comes before its right. */
export function columnsOf(pieces: readonly Piece[], depth = 0): readonly (readonly Row[])[] {
  const rows = rowsOf(pieces);
  const gutter = depth < DEEPEST ? gutterOf(rows) : null;
  if (gutter === null) return rows.length === 0 ? [] : [rows];
  const blocks: (readonly Row[])[] = [];
  let full: Row[] = [];
  for (const { free, run } of runsOf(rows, gutter)) {
    const sides = free ? sidesOf(run, gutter) : null;
    if (sides === null) {
      full.push(...run);
      continue;
    }
    if (full.length > 0) blocks.push(full);
    full = [];
    for (const side of sides) blocks.push(...columnsOf(side, depth + 1));
  }
  if (full.length > 0) blocks.push(full);
  return blocks;
}

interface Gutter {
  readonly x: number;
  readonly half: number;
}

/** The gap that parts the most rows into two columns; `null` when no run of rows has two. */
function gutterOf(rows: readonly Row[]): Gutter | null {
  if (rows.length < LEAST_LINES) return null;
  const left = Math.min(...rows.map(({ x0 }) => x0));
  const right = Math.max(...rows.map(({ x1 }) => x1));
  const half =
    (GUTTER / 2) *
    median(
      rows.map(({ size }) => size),
      10,
    );
  const step = Math.max(1, (right - left) / 400);
  let best: Gutter | null = null;
  let most = 0;
  for (let x = left + FROM * (right - left); x <= left + TO * (right - left); x += step) {
    const gutter = { x, half };
    const parted = runsOf(rows, gutter).filter(({ free, run }) => free && sidesOf(run, gutter) !== null);
    const count = parted.reduce((sum, { run }) => sum + run.length, 0);
    if (count > most) {
      most = count;
      best = gutter;
    }
  }
  return best;
}

interface Run {
  readonly free: boolean;
  readonly run: Row[];
}

/** Rows that follow one another and all leave the gutter free, or all do not. */
function runsOf(rows: readonly Row[], { x, half }: Gutter): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const free = row.pieces.every((piece) => piece.x + piece.width <= x - half || piece.x >= x + half);
    const last = runs.at(-1);
    if (last?.free === free) last.run.push(row);
    else runs.push({ free, run: [row] });
  }
  return runs;
}

function sidesOf(run: readonly Row[], { x }: Gutter): readonly [readonly Piece[], readonly Piece[]] | null {
  const pieces = run.flatMap((row) => row.pieces);
  const left = pieces.filter((piece) => piece.x < x);
  const right = pieces.filter((piece) => piece.x >= x);
  return isColumn(left) && isColumn(right) ? [left, right] : null;
}

function isColumn(pieces: readonly Piece[]): boolean {
  const lines = rowsOf(pieces);
  if (lines.length < LEAST_LINES) return false;
  const letters = lines.map((line) => line.pieces.reduce((sum, { text }) => sum + text.length, 0));
  return median(letters, 0) >= LEAST_LETTERS;
}
