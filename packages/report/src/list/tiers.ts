import type { ListRow, Tier } from "@smartpick/core";
import { outOf100 } from "../english/chance.ts";
import { counted } from "../english/plural.ts";

const TIERS: Readonly<Record<Tier, string>> = { safer: "Best odds", target: "Target", reach: "Reach" };

/** The explanation owed at the first use of the tier words on a screen. */
export const TIER_NOTE = "“Best odds”: better than the rest, and perhaps still small.";

/** The tier as a heading: `"Best odds"`. */
export function tierName(tier: Tier): string {
  return TIERS[tier];
}

/** The head of a tier with what it holds and spans: `"Best odds: 31 programs, an interview in 1 to 5 of 100"`. */
export function tierHeading(tier: Tier, rows: readonly Pick<ListRow, "interview">[]): string {
  return `${tierName(tier)}: ${counted(rows.length, "program")}, ${spanWords(rows)}`;
}

/** What the chances of an interview of some programs span: `"an interview in 3 to 6 of 100"`. */
export function spanWords(rows: readonly Pick<ListRow, "interview">[]): string {
  const chances = rows.map(({ interview }) => interview.mid);
  const [low, high] = [outOf100(Math.min(...chances)), outOf100(Math.max(...chances))];
  const span = low === high ? low : low.startsWith("fewer") ? `${high} or fewer` : `${low} to ${high}`;
  return `an interview in ${span} of 100`;
}
