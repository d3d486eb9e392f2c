import { isIsoDate } from "./iso-date.ts";
import type { SeasonDate, SeasonFacts } from "./season-facts.ts";

/**
 * Where a season stands on a day. `not-open`: the application cannot be started yet; `preparing`: it can, but not be
 * sent; `applying`: it can be sent, programs do not read yet; `interviews`: programs read and invite; `match-week`:
 * from its Monday to the day before Match Day; `matched`: Match Day and after; `unknown`: the dates are not published.
 */
export type SeasonPhase =
  | "not-open"
  | "preparing"
  | "applying"
  | "interviews"
  | "match-week"
  | "matched"
  | "unknown";

export interface SeasonPosition {
  readonly phase: SeasonPhase;
  /** The next dated event after today, or `null` when none is known. */
  readonly next: SeasonDate | null;
}

const STARTS: readonly (readonly [SeasonDate["id"], SeasonPhase])[] = [
  ["eras-opens", "preparing"],
  ["applications-open", "applying"],
  ["programs-review", "interviews"],
  ["match-week-monday", "match-week"],
  ["match-day", "matched"],
];

/**
 * The phase of a season on a day (YYYY-MM-DD), from the published dates alone: a step whose day is unknown is never
 * assumed to have begun, and when such a step could already have begun the phase is `unknown`, except before the
 * calendar year of applying, when no season has ever opened.
 */
export function phaseOf(today: string, season: SeasonFacts): SeasonPosition {
  if (!isIsoDate(today)) throw new RangeError("phaseOf needs a date in the form YYYY-MM-DD");
  const dates = new Map(season.dates.map((date) => [date.id, date]));
  const next =
    season.dates
      .filter((date) => date.date !== null && date.date > today)
      .sort((a, b) => (a.date! < b.date! ? -1 : 1))[0] ?? null;
  const applyingYear = `${String(season.season - 1).padStart(4, "0")}-01-01`;
  if (today < applyingYear) return { phase: "not-open", next };
  let phase: SeasonPhase = "not-open";
  let certain = true;
  for (const [id, starts] of STARTS) {
    const day = dates.get(id)?.date ?? null;
    if (day === null) certain = false;
    else if (day <= today) {
      phase = starts;
      certain = true;
    } else if (certain) return { phase, next };
    else return { phase: "unknown", next };
  }
  return { phase: certain ? phase : "unknown", next };
}
