import { discs, rings } from "../charts/dots.ts";
import { chart, type Mark, pixelFrame } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { boldWords, group } from "../charts/words.ts";
import { ENDS, iconArrayTitle } from "./icon-array-words.ts";
import { endsOf100, type SeasonEnds } from "./season-ends.ts";

const CELL = 16;
const BLOCK_GAP = 24;
const BLOCK_GAP_NARROW = 12;
const HEAD = 24;
const FOOT = 4;

/** One end of a season in the drawing: how many seasons, and its upper left corner in pixels. */
interface Block {
  readonly kind: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/**
 * An icon array of exactly 100 seasons as SVG markup: three separate blocks in rows of ten, number first. Filled disc =
 * match, ring with dot = interview but no match, small ring = no interview. 528 px wide, or 176 px when `narrow`.
 */
export function iconArray(ends: SeasonEnds, narrow = false): string {
  const blockWidth = 10 * CELL;
  const blocks = blocksOf(endsOf100(ends), narrow);
  const width = narrow ? blockWidth + CELL : 3 * blockWidth + 2 * BLOCK_GAP;
  const height = Math.max(...blocks.map(({ count, y }) => y + HEAD + rowsOf(count) * CELL + FOOT));
  const frame = pixelFrame({ name: "icon-array", title: iconArrayTitle(ends), width, height });
  return chart(frame, blocks.map(blockMark));
}

/** Side by side, or one under the other. */
function blocksOf(counts: readonly number[], narrow: boolean): Block[] {
  let [x, y] = [0, 0];
  return counts.map((count, kind) => {
    const block = { kind, count, x, y };
    if (narrow) y += HEAD + rowsOf(count) * CELL + BLOCK_GAP_NARROW;
    else x += 10 * CELL + BLOCK_GAP;
    return block;
  });
}

function rowsOf(count: number): number {
  return Math.ceil(count / 10);
}

function blockMark({ kind, count, x, y }: Block): Mark {
  const icons = Array.from({ length: count }, (_, at) =>
    iconMarks(kind, x + (at % 10) * CELL + CELL / 2, y + HEAD + Math.floor(at / 10) * CELL + CELL / 2),
  );
  return group(`end end-${kind}`, [boldWords(`${count} ${ENDS[kind]}`, { x, y, dy: 15 }), ...icons.flat()]);
}

function iconMarks(kind: number, x: number, y: number): Mark[] {
  const here = [{ x, y }];
  if (kind === 0) return [discs(here, { r: 6, fill: INK.tide })];
  if (kind === 2) return [rings(here, { r: 3.5, stroke: INK.line })];
  return [rings(here, { r: 5.5, stroke: INK.tide }), discs(here, { r: 1.5, fill: INK.tide })];
}
