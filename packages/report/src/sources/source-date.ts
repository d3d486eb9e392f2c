import type { Source } from "@smartpick/core";

/** When a source was published; where it carries no date, when it was read: `"2026-09"`, `"no date, read 2026-11"`. */
export function sourceDate({ published, retrieved }: Pick<Source, "published" | "retrieved">): string {
  if (published !== null) return published;
  return retrieved === null ? "date unknown" : `no date, read ${retrieved}`;
}
