import type { Cells } from "./cell.ts";
import type { Command, Moment } from "./command.ts";
import { isTree, type Tree } from "./leaves.ts";
import { answering, marking } from "./profile-document.ts";

/** Money and worth of a chance as they were told; `null` = not told. */
export interface Told {
  readonly budget: unknown;
  readonly worth: unknown;
}

/** What was told before the stop line was moved, and what moving it wrote in its place. */
export interface MovedStop {
  readonly own: Told;
  readonly written: Told;
}

const STOP = "@stop";

/** What stands beside the answers since the stop line was moved; `null` where it was not. */
export function movedStopOf(cells: Cells): MovedStop | null {
  const held = cells[STOP]?.value;
  if (!isTree(held) || !isTree(held.own) || !isTree(held.written)) return null;
  return { own: toldIn(held.own), written: toldIn(held.written) };
}

/** The act that makes `next` the answers and keeps, or with `null` lets go, what was told before the stop line was moved. */
export function movingStop(cells: Cells, next: Tree, moved: MovedStop | null, moment: Moment): Command {
  const marked = marking(cells, STOP, moved ?? undefined, moment).changes;
  return { ...moment, changes: [...answering(cells, next, moment).changes, ...marked] };
}

function toldIn({ budget = null, worth = null }: Tree): Told {
  return { budget, worth };
}
