import { SEASON_EVENTS, seasonOfDay } from "@smartpick/core";
import { type Draft, valueAt } from "./draft.ts";

/** What may happen to an application. */
export type SeasonEvent = (typeof SEASON_EVENTS)[number];

/** Kinds of signals, as a profile file writes them. */
export type SentSignal = "gold" | "silver" | "signal";

/** One application as it stands in a profile file; days are ISO dates. */
export type SentEntry = { readonly program: string; readonly signal?: string } & {
  readonly [Event in SeasonEvent]?: string;
};

/** Every application of a draft; what is no entry is left out. */
export function sentEntries(draft: Draft): readonly SentEntry[] {
  const entries = valueAt(draft, "in_season");
  return Array.isArray(entries) ? entries.filter(isEntry) : [];
}

/** The season (year of the Match) of an entry by its first day; `null` where it tells none. */
export function seasonOfSent(entry: SentEntry): number | null {
  const first = SEASON_EVENTS.flatMap((event) => entry[event] ?? []).sort()[0];
  return first === undefined ? null : seasonOfDay(first);
}

function isEntry(entry: unknown): entry is SentEntry {
  return typeof entry === "object" && entry !== null && typeof (entry as SentEntry).program === "string";
}
