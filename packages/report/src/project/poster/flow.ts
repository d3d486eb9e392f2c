import type { LineRun } from "./wrap.ts";

/** A line of running text before it has a place; lengths in points. */
export interface FlowLine {
  readonly runs: readonly LineRun[];
  readonly size: number;
  readonly colour: "body" | "heading" | "missing";
  /** Room of the line itself. */
  readonly height: number;
  /** Room above it, left out at the top of a column. */
  readonly before: number;
  /** Whether the next line has to stand in the same column: a heading, and the first and second last line of a paragraph. */
  readonly keeps: boolean;
  /** The part that it belongs to. */
  readonly part: string;
}

/** A rectangle that text flows through. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line at its place; `y` is where its room begins. */
export interface PlacedLine {
  readonly line: FlowLine;
  readonly x: number;
  readonly y: number;
}

/** Lines put into columns one after the other, and those for which there is no room. */
export function flowInto(
  lines: readonly FlowLine[],
  columns: readonly Column[],
): { readonly placed: readonly PlacedLine[]; readonly left: readonly FlowLine[] } {
  const placed: PlacedLine[] = [];
  let at = 0;
  let y = 0;
  const blocks = blocksOf(lines);
  for (const [index, block] of blocks.entries()) {
    let column = columns[at];
    while (column !== undefined && y + roomOf(block, y === 0) > column.height + 0.01) {
      at += 1;
      y = 0;
      column = columns[at];
      // A block that is higher than any column would move on for ever.
      if (column === undefined) break;
    }
    if (column === undefined) return { placed, left: blocks.slice(index).flat() };
    for (const line of block) {
      y += y === 0 ? 0 : line.before;
      placed.push({ line, x: column.x, y: column.y + y });
      y += line.height;
    }
  }
  return { placed, left: [] };
}

/** Lines that stay together. */
function blocksOf(lines: readonly FlowLine[]): readonly (readonly FlowLine[])[] {
  const blocks: FlowLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (open) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    open = line.keeps;
  }
  return blocks;
}

function roomOf(block: readonly FlowLine[], atTop: boolean): number {
  return block.reduce((sum, line, index) => sum + line.height + (atTop && index === 0 ? 0 : line.before), 0);
}
