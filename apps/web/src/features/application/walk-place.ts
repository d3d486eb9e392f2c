import type { ApplicationField } from "@smartpick/core";

/** Where a walk stands that has shown every field. */
const END = "end";

/** The key under which the place of a walk is kept: that of the field to copy next, or a word for the end. */
export function keyAt(fields: readonly Pick<ApplicationField, "key">[], at: number): string {
  return fields[at]?.key ?? END;
}

/**
 * Where the walk goes on, among the fields that are told: at the field of the key, at the next one that is told where that
 * one was emptied, and at the first where nothing is kept or the field is there no more.
 */
export function placeOfKey(fields: readonly Pick<ApplicationField, "key" | "state">[], key: string): number {
  const told = fields.filter(({ state }) => state !== "empty");
  if (key === END) return told.length;
  const from = fields.findIndex((field) => field.key === key);
  return from < 0 ? 0 : fields.slice(0, from).filter(({ state }) => state !== "empty").length;
}
