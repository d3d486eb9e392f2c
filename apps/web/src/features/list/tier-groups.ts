import type { Tier } from "@smartpick/core";
import type { WordedRow } from "@smartpick/report";

/** One tier of the list. */
export interface TierGroup {
  readonly tier: Tier;
  readonly rows: readonly WordedRow[];
  /** All rows of it where only the first are shown. */
  readonly all: readonly WordedRow[];
}

const TIERS: readonly Tier[] = ["safer", "target", "reach"];

/** The rows by tier, the safest first, in the order given; a tier without rows is left out. */
export function tierGroups(rows: readonly WordedRow[]): readonly TierGroup[] {
  return TIERS.map((tier): TierGroup => {
    const all = rows.filter((row) => row.tier === tier);
    return { tier, rows: all, all };
  }).filter((group) => group.rows.length > 0);
}
