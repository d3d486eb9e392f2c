import { type Draft, withValue } from "./draft.ts";
import type { SeasonEvent, SentEntry, SentSignal } from "./in-season.ts";

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
