import type { Tier } from "@smartpick/core";

const TIERS: Readonly<Record<Tier, string>> = { safer: "Safer", target: "Target", reach: "Reach" };

/** The explanation owed at the first use of the tier words on a screen. */
export const TIER_NOTE = "“Safer” means better odds than your other programs. It does not mean safe.";

/** The tier as a heading: `"Safer"`. */
export function tierName(tier: Tier): string {
  return TIERS[tier];
}
