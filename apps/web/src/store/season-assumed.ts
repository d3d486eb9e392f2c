import { derivedMatchDay, isIsoDate, seasonOfDay, seasonToPlan } from "@smartpick/core";
import type { Draft } from "./draft.ts";
import { seasonOfSent, sentEntries } from "./in-season.ts";
import { graduationTold, seasonTold } from "./season.ts";

/**
 * The season that a list is made for where the answers name none, as the calculation chooses it: that of what was sent while
 * it runs, else that of the calendar and of a graduation that is still to come.
 */
export function seasonAssumed(draft: Draft, today: string): number | null {
  if (!isIsoDate(today)) return null;
  return seasonSent(draft, today) ?? seasonToPlan(today, graduationTold(draft));
}

/** Whether what was sent chooses another season than the calendar would, where the answers name none. */
export function sentChoose(draft: Draft, today: string): boolean {
  const sent = isIsoDate(today) ? seasonSent(draft, today) : null;
  return sent !== null && sent !== seasonToPlan(today, graduationTold(draft));
}

/** The season (year of the Match) that every screen shows: the one told, else the one assumed; `null` on what is no date. */
export function seasonShown(draft: Draft, today: string): number | null {
  return seasonTold(draft) ?? seasonAssumed(draft, today);
}

/** Which season the screens show before and after a change of the answers. */
export interface SeasonTurn {
  readonly from: number;
  readonly to: number;
  /** Whether the answers name the season that goes. */
  readonly told: boolean;
}

/** How a change of the answers turns every screen to another season; `null` = it does not. */
export function seasonTurn(before: Draft, after: Draft, today: string): SeasonTurn | null {
  const from = seasonShown(before, today);
  const to = seasonShown(after, today);
  return from === null || to === null || from === to ? null : { from, to, told: seasonTold(before) !== null };
}

/** The latest season of what was sent, if it has not ended; what tells no day is of the season under way. */
function seasonSent(draft: Draft, today: string): number | null {
  const seasons = sentEntries(draft).map((entry) => seasonOfSent(entry) ?? seasonOfDay(today));
  const latest = seasons.length === 0 ? null : Math.max(...seasons);
  return latest !== null && today < derivedMatchDay(latest) ? latest : null;
}
