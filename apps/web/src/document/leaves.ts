import { keyOf } from "./key.ts";

/** Answers by group, as they stand in a file. */
export type Tree = { readonly [key: string]: unknown };

/** One answer that is merged as a whole. */
export interface Leaf {
  readonly value: unknown;
  /** Its place in its list; elements only. */
  readonly place?: number;
}

/** What tells the entries of a list apart, by the path of the list; a list of plain words needs nothing more. */
const NAMES: ReadonlyMap<string, (entry: Tree) => string | null> = new Map([
  ["facts", ({ program, field }) => (isText(program) && isText(field) ? `${program} ${field}` : null)],
  ["in_season", ({ program }) => (isText(program) ? program : null)],
  ["notes", ({ program }) => (isText(program) ? program : null)],
  // One name may be that of two people, whom place and role tell apart.
  ["letters", ({ writer, place, role }) => (isText(writer) ? [writer, place, role].join("\n") : null)],
  // One title may be that of two posts.
  ["application.experiences", ({ title, organization }) => titled(title, organization)],
  ["application.scholarly", ({ title }) => titled(title)],
  ["application.connections", ({ city, state }) => titled(city, state)],
  // A region that is not named says that there is no preference.
  ["application.regions", ({ division }) => (isText(division) ? division : "")],
]);

/**
 * Every answer of a tree by its key. Lists whose elements have names are sets: each element is an answer of its own, so
 * that two tabs may both add one. Any other list is one answer. Empty groups and lists say nothing.
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
  const names = numbered(
    list.map((entry) => nameOf(entry, path)),
    list,
  );
  if (names.includes(null) || new Set(names).size < names.length) {
    leaves.set(keyOf({ path, element: null }), { value: list });
    return;
  }
  for (const [place, element] of names.entries()) {
    leaves.set(keyOf({ path, element }), { value: list[place], place });
  }
}

/** The name of an entry of the list at `path`, or `null` where it has none. */
function nameOf(entry: unknown, path: readonly string[]): string | null {
  if (isText(entry)) return entry;
  const named = NAMES.get(path.join("."));
  return named && isTree(entry) ? named(entry) : null;
}

function titled(title: unknown, beside: unknown = ""): string | null {
  return isText(title) ? [title, beside].join("\n") : null;
}

/** Entries with one name are told apart by their order: the second is "name\n\n2". A word that stands twice stays as it is. */
function numbered(names: readonly (string | null)[], list: readonly unknown[]): readonly (string | null)[] {
  const met = new Map<string, number>();
  return names.map((name, place) => {
    if (name === null || isText(list[place])) return name;
    const time = (met.get(name) ?? 0) + 1;
    met.set(name, time);
    return time === 1 ? name : `${name}\n\n${time}`;
  });
}

/** Whether a value is a group of answers. */
export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
