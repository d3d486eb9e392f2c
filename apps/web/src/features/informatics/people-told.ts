import { type FormEntry, wordsOf } from "../../store/application-form.ts";
import type { Draft } from "../../store/draft.ts";
import { nameOf, type Placed, placedEntries } from "../../store/portfolio-told.ts";

/** Something that was promised to somebody, or by somebody, and is open. */
export interface OpenPromise {
  readonly placed: Placed;
  readonly name: string;
  readonly what: string;
  /** ISO date; `null` = no day was said. */
  readonly by: string | null;
  readonly isLate: boolean;
}

const told = (value: unknown): string | null => wordsOf(value).trim() || null;

/** Who advises her and whom she met, as the finding reads them. */
export function peopleIn(draft: Draft) {
  const of = (list: "mentors" | "people"): readonly FormEntry[] =>
    placedEntries(draft, list, []).map(({ entry }) => entry);
  return {
    mentors: of("mentors").map((entry) => ({ name: nameOf(entry), next: told(entry.next) })),
    people: of("people").map((entry) => ({
      name: nameOf(entry),
      next: told(entry.next),
      by: told(entry.by),
      done: entry.done === true,
    })),
  };
}

/** What is promised and open, the earliest first, then what has no day. `today` is an ISO date. */
export function openPromises(draft: Draft, today: string): readonly OpenPromise[] {
  return placedEntries(draft, "people", [])
    .flatMap((placed): readonly OpenPromise[] => {
      const { entry } = placed;
      const what = told(entry.next);
      const by = told(entry.by);
      if (what === null || entry.done === true) return [];
      return [{ placed, name: nameOf(entry), what, by, isLate: by !== null && by < today }];
    })
    .sort((one, other) => compared(one.by ?? LAST, other.by ?? LAST));
}

const LAST = "9999";

function compared(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The days on which they met, in order; what is no text is left out. */
export function meetingsOf({ met }: FormEntry): readonly string[] {
  return Array.isArray(met)
    ? [...new Set(met.filter((day): day is string => typeof day === "string"))].sort()
    : [];
}
