import type { Tier } from "@smartpick/core";
import type { WordedRow } from "@smartpick/report";
import { tierHeading } from "@smartpick/report";

/** One tier of the list with its heading. */
export interface TierGroup {
  readonly tier: Tier;
  readonly heading: string;
  readonly rows: readonly WordedRow[];
}

const TIERS: readonly Tier[] = ["safer", "target", "reach"];

/** The rows by tier, the safest first; a tier without rows is left out. */
export function tierGroups(rows: readonly WordedRow[]): readonly TierGroup[] {
  return TIERS.map((tier): TierGroup => {
    const members = rows.filter((row) => row.tier === tier);
    return { tier, heading: members.length === 0 ? "" : tierHeading(tier, members), rows: members };
  }).filter((group) => group.rows.length > 0);
}
