import { keyOf } from "./key.ts";

/** Answers by group, as they stand in a file. */
export type Tree = { readonly [key: string]: unknown };

/** One answer that is merged as a whole. */
export interface Leaf {
  readonly value: unknown;
  /** Its place in its list; elements only. */
  readonly place?: number;
}

/** What tells the entries of a list apart: one name may be that of two people, one title that of two posts. */
const TELLING = "program field writer name place role title organization city state division code".split(" ");

/**
 * Every answer of a tree by its key. Lists of words and of entries are sets: each element is an answer of its own, so that
 * two tabs may both add one, or each change another. Any other list is one answer. Empty groups and lists say nothing.
 */
export function leavesOf(tree: Tree): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  collect(tree, [], leaves);
  return leaves;
}

function collect(tree: Tree, above: readonly string[], leaves: Map<string, Leaf>): void {
  for (const [key, value] of Object.entries(tree)) {
    const path = [...above, key];
    if (value === undefined) continue;
    if (isTree(value)) collect(value, path, leaves);
    else if (!Array.isArray(value)) leaves.set(keyOf({ path, element: null }), { value });
    else if (value.length > 0) collectList(value, path, leaves);
  }
}

function collectList(list: readonly unknown[], path: readonly string[], leaves: Map<string, Leaf>): void {
  const names = list
    .map(nameOf)
    .map((name, place, all) => (isTree(list[place]) ? toldApart(name, all.slice(0, place)) : name));
  if (names.includes(null) || new Set(names).size < names.length) {
    leaves.set(keyOf({ path, element: null }), { value: list });
    return;
  }
  for (const [place, element] of names.entries()) {
    leaves.set(keyOf({ path, element }), { value: list[place], place });
  }
}

/** The name of an element in its list, that of an entry without one being all that it says; `null` where it is neither. */
function nameOf(element: unknown): string | null {
  if (isText(element)) return element;
  if (!isTree(element)) return null;
  const told = TELLING.map((key) => element[key]).filter(isText);
  return told.join("\n") || JSON.stringify(element);
}

/** Of entries with one name the second and later are told apart by their order. */
function toldApart(name: string | null, before: readonly (string | null)[]): string | null {
  const same = before.filter((one) => one === name).length;
  return same > 0 ? `${name}\n\n${same}` : name;
}

/** Whether a value is a group of answers. */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
