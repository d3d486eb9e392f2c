import type { TierGroup } from "./tier-groups.ts";

/** Rows of a tier that a phone shows before it is asked for all. */
const FIRST_ROWS = 5;

/** The first rows of each tier; a tier that would hide one row alone is shown whole. */
export function firstRows(groups: readonly TierGroup[]): readonly TierGroup[] {
  return groups.map((group) =>
    group.rows.length <= FIRST_ROWS + 1 ? group : { ...group, rows: group.rows.slice(0, FIRST_ROWS) },
  );
}
