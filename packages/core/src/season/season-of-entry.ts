import type { InSeasonEntry } from "../profile/profile.ts";

/** What may happen to an application, each with its day. */
export const SEASON_EVENTS = ["applied", "invited", "rejected", "interviewed", "withdrawn"] as const;

/** The season an entry belongs to by its dates: from June on the next year's Match, before it that year's. */
export function seasonOfEntry(entry: InSeasonEntry): number | null {
  const first = SEASON_EVENTS.flatMap((event) => entry[event] ?? []).sort()[0];
  if (first === undefined) return null;
  return Number(first.slice(0, 4)) + (first.slice(5) >= "06-01" ? 1 : 0);
}
