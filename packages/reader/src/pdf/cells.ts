import { type Row, rowText } from "./rows.ts";

/** What stands together on a row, parted from the rest by a gap. */
export interface Cell {
  readonly text: string;
  /** Where it begins, in points from the left. */
  readonly x: number;
}

/** A gap this wide, as a share of the letters' height, parts two cells: more than the widest space of justified text. */
const GAP = 1;

/** The cells of a row from left to right. */
export function cellsOf(row: Row): readonly Cell[] {
  const groups: Row["pieces"][number][][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const piece of row.pieces) {
    if (groups.length === 0 || piece.x - end > GAP * piece.size) groups.push([piece]);
    else groups.at(-1)?.push(piece);
    end = piece.x + piece.width;
  }
  return groups.map((pieces) => ({ text: rowText({ ...row, pieces }), x: pieces[0]?.x ?? row.x0 }));
}
