import { areRivals, type Cell, type Cells, laterCell, orderOf } from "./cell.ts";

/** Two answers to the same question, each given without knowledge of the other. */
export interface Rivalry {
  readonly key: string;
  readonly mine: Cell;
  readonly theirs: Cell;
}

/**
 * Both writers' cells in one: at each path the later write. Commutative, associative, idempotent. Gives back `mine`
 * itself where nothing of `theirs` is new.
 */
export function mergedCells(mine: Cells, theirs: Cells): Cells {
  let merged: Record<string, Cell> | null = null;
  for (const [key, cell] of Object.entries(theirs)) {
    const held = mine[key];
    if (held && laterCell(held, cell) === held) continue;
    merged ??= { ...mine };
    merged[key] = cell;
  }
  return merged ?? mine;
}

/** The paths at which both sides wrote without knowledge of the other, and not the same. */
export function rivalriesOf(mine: Cells, theirs: Cells): readonly Rivalry[] {
  return Object.entries(theirs).flatMap(([key, cell]) => {
    const held = mine[key];
    return held && areRivals(held, cell) ? [{ key, mine: held, theirs: cell }] : [];
  });
}

/** The cells without those written up to `at`: what was erased then never comes back. The same cells where none was. */
export function cellsAfter(cells: Cells, at: number): Cells {
  const kept = Object.entries(cells).filter(([, cell]) => cell.at > at);
  return kept.length === Object.keys(cells).length ? cells : Object.fromEntries(kept);
}

/** The cells of `cells` that `others` do not hold. */
export function cellsBeyond(cells: Cells, others: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).filter(([key, cell]) => {
      const held = others[key];
      return !held || orderOf(held, cell) !== 0;
    }),
  );
}

/** The time of the oldest write that still stands. */
export function firstWrite(cells: Cells): number {
  return Object.values(cells).reduce((first, { at }) => Math.min(first, at), Number.MAX_SAFE_INTEGER);
}

/** The time of the last write; 0 where there is none. */
export function lastWrite(cells: Cells): number {
  return Object.values(cells).reduce((last, { at }) => Math.max(last, at), 0);
}
