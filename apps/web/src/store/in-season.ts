import { SEASON_EVENTS, seasonOfDay } from "@smartpick/core";
import { type Draft, valueAt, withValue } from "./draft.ts";
import { seasonChoices } from "./season.ts";

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

/** The draft with these applications; without any the field goes. */
export function withEntries(draft: Draft, entries: readonly SentEntry[]): Draft {
  return withValue(draft, "in_season", entries.length > 0 ? entries : undefined);
}

/** The entries with an event of a program on a day, or without it for `null`. A program that has no entry gets one. */
export function withEvent(
  entries: readonly SentEntry[],
  program: string,
  event: SeasonEvent,
  day: string | null,
): readonly SentEntry[] {
  const change = (entry: SentEntry): SentEntry => {
    const { [event]: _, ...rest } = entry;
    return day === null ? rest : { ...rest, [event]: day };
  };
  return entries.some((entry) => entry.program === program)
    ? entries.map((entry) => (entry.program === program ? change(entry) : entry))
    : [...entries, change({ program })];
}

/** The entries, that of a program without its signal. */
export function withoutSignal(entries: readonly SentEntry[], program: string): readonly SentEntry[] {
  return entries.map((entry) => {
    if (entry.program !== program) return entry;
    const { signal: _, ...rest } = entry;
    return rest;
  });
}

/** An application to enter: a program with the signal that went with it. */
export interface ToSend {
  readonly program: string;
  readonly signal: SentSignal | "none" | null;
}

/** The entries with all of these applied to on a day; those that are there already stay as they are. */
export function withApplied(
  entries: readonly SentEntry[],
  sent: readonly ToSend[],
  day: string,
): readonly SentEntry[] {
  const known = new Set(entries.map(({ program }) => program));
  const fresh = sent.filter(({ program }) => !known.has(program));
  return [
    ...entries,
    ...fresh.map(({ program, signal }) => ({
      program,
      ...(signal === null || signal === "none" ? {} : { signal }),
      applied: day,
    })),
  ];
}

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

function isEntry(entry: unknown): entry is SentEntry {
  return typeof entry === "object" && entry !== null && typeof (entry as SentEntry).program === "string";
}
