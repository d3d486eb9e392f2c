import type { Tier } from "@smartpick/core";
import type { WordedRow } from "@smartpick/report";
import { counted, tierName } from "@smartpick/report";

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
    const name = tierName(tier);
    return { tier, heading: `${name}: ${counted(members.length, "program")}`, rows: members };
  }).filter((group) => group.rows.length > 0);
}
