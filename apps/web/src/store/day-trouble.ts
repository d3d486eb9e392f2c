import { SEASON_EVENTS, seasonOfDay } from "@smartpick/core";
import { type SeasonEvent, type SentEntry, seasonOfSent } from "./in-season.ts";
import { seasonChoices } from "./season.ts";

/** Why an event cannot be on a day; `null` = it can. */
export type DayTrouble =
  | { readonly code: "future" }
  | { readonly code: "season"; readonly season: number }
  | { readonly code: "before" | "after"; readonly event: SeasonEvent; readonly day: string };

/** Events that another cannot come before. */
const AFTER: Readonly<Record<SeasonEvent, readonly SeasonEvent[]>> = {
  applied: [],
  invited: ["applied"],
  rejected: ["applied"],
  interviewed: ["applied", "invited"],
  withdrawn: ["applied"],
};

/**
 * What speaks against an event on a day: one in the future, but for a booked interview; one in no season that can be chosen
 * nor in that of the application (`own`), as after a slip of the year; one before what it follows, or after what follows it.
 */
export function dayTrouble(
  entry: SentEntry,
  event: SeasonEvent,
  day: string,
  today: string,
  own: number | null = seasonOfSent(entry),
): DayTrouble | null {
  if (event !== "interviewed" && day > today) return { code: "future" };
  const seasons = seasonsFor(own, today);
  const [first] = seasons;
  if (first !== undefined && !seasons.includes(seasonOfDay(day))) return { code: "season", season: first };
  for (const earlier of AFTER[event]) {
    const first = entry[earlier];
    if (first !== undefined && first > day) return { code: "before", event: earlier, day: first };
  }
  for (const later of SEASON_EVENTS) {
    const then = entry[later];
    if (AFTER[later].includes(event) && then !== undefined && then < day)
      return { code: "after", event: later, day: then };
  }
  return null;
}

/** The seasons that a day may lie in; an application that lies in none at hand may be put into one, or stay in its own. */
function seasonsFor(own: number | null, today: string): readonly number[] {
  const choices = seasonChoices(today).map(({ season }) => season);
  if (own === null) return choices;
  return choices.includes(own) ? [own] : [...choices, own];
}
