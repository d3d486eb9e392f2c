import type { Tier } from "@smartpick/core";

const TIERS: Readonly<Record<Tier, string>> = { safer: "Best odds", target: "Target", reach: "Reach" };

/** The explanation owed at the first use of the tier words on a screen. */
export const TIER_NOTE = "“Best odds” means better odds than your other programs. Each may still be small.";

/** The tier as a heading: `"Best odds"`. */
export function tierName(tier: Tier): string {
  return TIERS[tier];
}
