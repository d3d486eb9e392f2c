import type { ProjectTree } from "../../storage/kept-project.ts";

/** The text under a key of a tree, as it is typed. */
export function textAt(tree: ProjectTree, key: string): string {
  const value = tree[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The entries of a list under a key of a tree. */
export function entriesAt(tree: ProjectTree, key: string): readonly ProjectTree[] {
  const value = tree[key];
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is ProjectTree => typeof entry === "object" && entry !== null);
}
