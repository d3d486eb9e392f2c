import { drawing, element, INK, label } from "../charts/markup.ts";
import { counted } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";

/** How a season ends: probabilities that sum to 1. */
export interface SeasonEnds {
  readonly match: number;
  readonly interviewOnly: number;
  readonly noInterview: number;
}

/** The three ends of a season from the chance of matching and the chance of any interview. */
export function seasonEnds(match: number, anyInterview: number): SeasonEnds {
  const interviewed = Math.max(match, anyInterview);
  return { match, interviewOnly: interviewed - match, noInterview: 1 - interviewed };
}

/** Whole counts of the three ends that sum to exactly 100 (largest remainder). */
export function endsOf100(ends: SeasonEnds): readonly [number, number, number] {
  const exact = [ends.match, ends.interviewOnly, ends.noInterview].map((share) => share * 100);
  const counts = exact.map(Math.floor);
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const left = 100 - counts.reduce((sum, count) => sum + count, 0);
  for (let turn = 0; turn < left; turn++) {
    const { at } = order[turn % order.length]!;
    counts[at] = counts[at]! + 1;
  }
  return [counts[0]!, counts[1]!, counts[2]!];
}

const CELL = 16;
const BLOCK_GAP = 24;
const HEAD = 24;
const WORDS = ["match", "interview, no match", "no interview"] as const;

/**
 * An icon array of exactly 100 seasons as SVG markup: three separate blocks in rows of ten, number first. Filled disc =
 * match, ring with dot = interview but no match, small ring = no interview. 528 px wide, or 176 px when `narrow`.
 */
export function iconArray(ends: SeasonEnds, narrow = false): string {
  const counts = endsOf100(ends);
  const blockWidth = 10 * CELL;
  let x = 0;
  let y = 0;
  let height = 0;
  const parts = counts.map((count, kind) => {
    const rows = Math.ceil(count / 10);
    const block = blockMarkup(count, kind, x, y);
    height = Math.max(height, y + HEAD + rows * CELL + 4);
    if (narrow) y += HEAD + rows * CELL + 12;
    else x += blockWidth + BLOCK_GAP;
    return block;
  });
  const width = narrow ? blockWidth + CELL : 3 * blockWidth + 2 * BLOCK_GAP;
  return drawing(width, height, iconArrayTitle(ends), "icon-array", parts.join(""));
}

/** The finding of an icon array as a sentence. */
export function iconArrayTitle(ends: SeasonEnds): string {
  const [match, interview, none] = endsOf100(ends);
  return `Of 100 seasons like this one, ${match} end in a match, ${interview} in interviews without a match, and ${counted(none, "season")} without an interview.`;
}

/** The data of an icon array: one row an end, counts that sum to 100. */
export function iconArrayTable(ends: SeasonEnds): Table {
  const counts = endsOf100(ends);
  return {
    title: "How a season ends",
    columns: [column("end", "End", "text", 24), column("seasons", "Seasons of 100", "count", 12)],
    rows: WORDS.map((word, at) => [word, counts[at]!]),
  };
}

function blockMarkup(count: number, kind: number, x: number, y: number): string {
  const head = label(`${count} ${WORDS[kind]}`, { x, y: y + 15, fill: INK.strong, "font-weight": 600 });
  const icons = Array.from({ length: count }, (_, at) =>
    icon(kind, x + (at % 10) * CELL + CELL / 2, y + HEAD + Math.floor(at / 10) * CELL + CELL / 2),
  );
  return element("g", { class: `end end-${kind}` }, head + icons.join(""));
}

function icon(kind: number, cx: number, cy: number): string {
  if (kind === 0) return element("circle", { cx, cy, r: 6, fill: INK.tide });
  const ring = { cx, cy, fill: "none", stroke: INK.line };
  if (kind === 2) return element("circle", { ...ring, r: 3.5 });
  return (
    element("circle", { ...ring, r: 5.5, stroke: INK.tide }) +
    element("circle", { cx, cy, r: 1.5, fill: INK.tide })
  );
}
