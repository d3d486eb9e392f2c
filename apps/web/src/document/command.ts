import { type Cell, type Cells, isSameValue } from "./cell.ts";
import { isAnswer, placeOf } from "./key.ts";
import { type Leaf, leavesOf, type Tree } from "./leaves.ts";
import { treeOf } from "./tree-of.ts";

/** What one act did at one path; absent = no answer there. */
export interface Change {
  readonly key: string;
  readonly before?: Leaf;
  readonly after?: Leaf;
  /** When `before` was written; 0 where nothing ever was. */
  readonly over: number;
}

/** One act on one document. */
export interface Command {
  readonly document: string;
  readonly at: number;
  readonly tab: string;
  readonly changes: readonly Change[];
}

/** When and where an act is done. */
export type Moment = Pick<Command, "document" | "at" | "tab">;

/**
 * The act that leads from the answers in the cells to `next`; without changes where they are the same. It writes only
 * where a cell must differ, and takes away also what a later write of another tab had hidden: that must not show again.
 */
export function commandTowards(cells: Cells, next: Tree, moment: Moment): Command {
  const wanted = leavesOf(next);
  if (isSameValue([...leavesOf(treeOf(cells))].sort(), [...wanted].sort())) return { ...moment, changes: [] };
  const placed = placedAsBefore(wanted, cells);
  const told = Object.keys(cells).filter((key) => isAnswer(key) && cells[key]?.value !== undefined);
  const changes = [...new Set([...told, ...placed.keys()])].flatMap((key) => {
    const before = leafIn(cells, key);
    const after = placed.get(key);
    const same = before && after && isSameValue(before.value, after.value) && before.place === after.place;
    return same ? [] : [changeOf(cells, key, before, after)];
  });
  return { ...moment, changes };
}

/** The cells after the act. */
export function applied(cells: Cells, { changes, at, tab }: Command): Cells {
  return { ...cells, ...writesOf(cells, { changes, at, tab }) };
}

/** The cells that the act writes. */
export function writesOf(cells: Cells, { changes, at, tab }: Pick<Command, "changes" | "at" | "tab">): Cells {
  return Object.fromEntries(
    changes.map(({ key, after }): [string, Cell] => [
      key,
      { ...after, at, tab, over: writtenAt(cells, key) },
    ]),
  );
}

/**
 * The act that takes `command` back, at the paths that still hold what it wrote; without changes where none does. What was
 * written up to `erasedAt` is erased: undoing does not bring it back.
 */
export function inverseOf(cells: Cells, command: Command, moment: Moment, erasedAt = 0): Command {
  if (command.document !== moment.document || command.at <= erasedAt) return { ...moment, changes: [] };
  const changes = command.changes
    .filter(({ key, after }) => isSameValue(cells[key]?.value, after?.value))
    .map(({ key, before, after, over }) => changeOf(cells, key, after, over > erasedAt ? before : undefined));
  return { ...moment, changes };
}

function changeOf(cells: Cells, key: string, before: Leaf | undefined, after: Leaf | undefined): Change {
  return { key, ...(before && { before }), ...(after && { after }), over: writtenAt(cells, key) };
}

/** When the path was last written; 0 = never. */
function writtenAt(cells: Cells, key: string): number {
  return cells[key]?.at ?? 0;
}

function leafIn(cells: Cells, key: string): Leaf | undefined {
  const { value, place } = cells[key] ?? {};
  if (value === undefined) return undefined;
  return place === undefined ? { value } : { value, place };
}

/** The elements on view, in their order, with the place that its cell gives each. */
function placesNow(cells: Cells): ReadonlyMap<string, number> {
  const shown = [...leavesOf(treeOf(cells)).keys()];
  return new Map(shown.flatMap((key) => (cells[key]?.place === undefined ? [] : [[key, cells[key].place]])));
}

interface Behind {
  readonly place: number;
  /** Where the element before stands among all that are there now; `null` where it is new or moved. */
  readonly order: number | null;
  readonly lastKept: number;
  /** Whether its cell stays as it is: only then does the time at which it was written still order two of one place. */
  readonly isUntouched: boolean;
}

/**
 * Elements that stay keep the place they have, new ones come behind the one before them: to take one element out must
 * not write to all behind it, or a removal in another tab would be undone.
 */
function placedAsBefore(wanted: ReadonlyMap<string, Leaf>, cells: Cells): ReadonlyMap<string, Leaf> {
  const now = placesNow(cells);
  const orders = new Map([...now.keys()].map((key, order) => [key, order]));
  const ends = new Map<string, Behind>();
  const placed = new Map<string, Leaf>();
  for (const [key, leaf] of wanted) {
    if (leaf.place === undefined) {
      placed.set(key, leaf);
      continue;
    }
    const list = JSON.stringify(placeOf(key).path);
    const end = ends.get(list) ?? { place: -1, order: null, lastKept: -1, isUntouched: false };
    const order = orders.get(key) ?? null;
    const had = now.get(key);
    const stays =
      order !== null &&
      had !== undefined &&
      order > end.lastKept &&
      (had > end.place || (had === end.place && end.order !== null && end.isUntouched));
    const place = stays ? had : end.place + 1;
    const isUntouched = stays && isSameValue(cells[key]?.value, leaf.value);
    ends.set(list, {
      place,
      order: stays ? order : null,
      lastKept: stays ? order : end.lastKept,
      isUntouched,
    });
    placed.set(key, { value: leaf.value, place });
  }
  return placed;
}
