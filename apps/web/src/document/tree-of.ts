import { type Cells, orderOf } from "./cell.ts";
import { isAnswer, placeOf } from "./key.ts";
import type { Tree } from "./leaves.ts";

type Node =
  | { readonly kind: "answer"; readonly value: unknown }
  | { readonly kind: "group"; readonly children: Map<string, Node> }
  | { readonly kind: "list"; readonly entries: { readonly value: unknown; readonly place: number }[] };

/**
 * The answers that the cells hold. Where one tab wrote an answer and another a group of answers in its place, the later
 * of them stands; the same cells always give the same tree.
 */
export function treeOf(cells: Cells): Tree {
  const root: Node = { kind: "group", children: new Map() };
  const written = Object.entries(cells)
    .filter(([key, cell]) => isAnswer(key) && cell.value !== undefined)
    .sort(([a, one], [b, other]) => orderOf(one, other) || (a < b ? -1 : 1));
  for (const [key, { value, place }] of written) {
    const { path, element } = placeOf(key);
    const [last = "", ...above] = path.toReversed();
    let here = root;
    for (const part of above.reverse()) here = groupAt(here, part);
    if (element === null) here.children.set(last, { kind: "answer", value });
    else listAt(here, last).entries.push({ value, place: place ?? Number.MAX_SAFE_INTEGER });
  }
  return plain(root) as Tree;
}

function groupAt(above: Extract<Node, { kind: "group" }>, key: string): Extract<Node, { kind: "group" }> {
  const found = above.children.get(key);
  if (found?.kind === "group") return found;
  const made: Node = { kind: "group", children: new Map() };
  above.children.set(key, made);
  return made;
}

function listAt(above: Extract<Node, { kind: "group" }>, key: string): Extract<Node, { kind: "list" }> {
  const found = above.children.get(key);
  if (found?.kind === "list") return found;
  const whole = found?.kind === "answer" && Array.isArray(found.value) ? found.value : [];
  const made: Node = { kind: "list", entries: whole.map((value, place) => ({ value, place })) };
  above.children.set(key, made);
  return made;
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case "answer":
      return node.value;
    case "list":
      return [...node.entries].sort((a, b) => a.place - b.place).map(({ value }) => value);
    case "group":
      return Object.fromEntries([...node.children].map(([key, child]) => [key, plain(child)]));
  }
}
