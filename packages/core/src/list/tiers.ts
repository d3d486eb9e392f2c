import type { Tier } from "../answers/plan-report.ts";
import type { Judgements } from "../facts/judgements.ts";
import type { CountLimit } from "../profile/profile.ts";

/** Interview chances from which a program counts as safer, and up to which as reach. */
export interface TierLimits {
  readonly safer: number;
  readonly reach: number;
}

/**
 * Tiers are relative to the applicant's own list: safer = at least `borders.safer` times the list's median interview chance,
 * reach = at most `borders.reach` times. `chances` are the interview chances of the listed programs; an empty list has no tiers but target.
 */
export function tierLimitsOf(chances: readonly number[], borders: Judgements["tierBorders"]): TierLimits {
  const sorted = [...chances].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return { safer: Number.POSITIVE_INFINITY, reach: -1 };
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
  return { safer: borders.safer * median, reach: borders.reach * median };
}

/** The tier of an interview chance under the list's limits. */
export function tierOf(chance: number, limits: TierLimits): Tier {
  if (chance >= limits.safer) return "safer";
  return chance <= limits.reach ? "reach" : "target";
}

/** A limit on a tier that a list of these tiers breaks, and how many the list has. */
export interface TierBreach {
  readonly tier: Tier;
  readonly found: number;
  readonly least: number;
  /** `null` = no upper limit. */
  readonly most: number | null;
}

/** The limits that a list breaks, given the tier of each of its programs. */
export function tierBreaches(
  tiers: readonly Tier[],
  limits: Readonly<Record<string, CountLimit>>,
): TierBreach[] {
  return TIERS.flatMap((tier) => {
    const limit = limits[tier];
    if (limit === undefined) return [];
    const found = tiers.filter((one) => one === tier).length;
    const { min: least = 0, max: most = null } = limit;
    return found < least || (most !== null && found > most) ? [{ tier, found, least, most }] : [];
  });
}

const TIERS: readonly Tier[] = ["safer", "target", "reach"];
