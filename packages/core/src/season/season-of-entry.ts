import type { InSeasonEntry } from "../profile/profile.ts";

/** What may happen to an application, each with its day. */
export const SEASON_EVENTS = ["applied", "invited", "rejected", "interviewed", "withdrawn"] as const;

/** The season an entry belongs to by its dates; `null` where it tells none. */
export function seasonOfEntry(entry: InSeasonEntry): number | null {
  const first = SEASON_EVENTS.flatMap((event) => entry[event] ?? []).sort()[0];
  return first === undefined ? null : seasonOfDay(first);
}

/** The season in which something sent or answered on a day belongs: from June on the next year's Match, before it that year's. */
export function seasonOfDay(day: string): number {
  return Number(day.slice(0, 4)) + (day.slice(5) >= "06-01" ? 1 : 0);
}
