import type { KeptProject, ProjectTree } from "./kept-project.ts";

/**
 * What is to lie on the device: what this tab changed from `before` to `after`, field by field of the file, beside what another
 * tab has made of the project meanwhile (`kept`). Where both changed one field, this tab's stands.
 */
export function projectToKeep(
  kept: KeptProject | null,
  before: KeptProject | null,
  after: KeptProject,
): KeptProject {
  if (kept === null) return after;
  const was = before ?? { ...after, file: {}, table: null };
  const mine = <K extends keyof KeptProject>(key: K): KeptProject[K] =>
    after[key] === was[key] ? kept[key] : after[key];
  return {
    id: kept.id,
    document: mine("document"),
    lot: mine("lot"),
    file: mergedTree(kept.file, was.file, after.file),
    table: mine("table"),
    changed: Math.max(kept.changed, after.changed),
    // Who works on in a project that another tab deleted wants it.
    trashed: after.file !== was.file && after.trashed === null ? null : mine("trashed"),
  };
}

function mergedTree(kept: ProjectTree, before: ProjectTree, after: ProjectTree): ProjectTree {
  const keys = new Set([...Object.keys(kept), ...Object.keys(after)]);
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    const isMine = JSON.stringify(after[key]) !== JSON.stringify(before[key]);
    const value = isMine ? after[key] : kept[key];
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}
