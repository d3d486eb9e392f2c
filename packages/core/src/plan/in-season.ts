import type { PosteriorOptions } from "../chances/posterior.ts";
import type { Facts } from "../facts/facts.ts";
import { rowOf, valueAt } from "../facts/lookup.ts";
import type { Problem } from "../problem.ts";
import type { InSeasonEntry, Profile } from "../profile/profile.ts";
import { ok, type Result, refused } from "../result.ts";
import { derivedMatchDay } from "../season/match-day.ts";
import { type PlannedSeason, seasonFactsFor } from "../season/season-facts-for.ts";
import { seasonFor } from "../season/season-for.ts";
import { SEASON_EVENTS, seasonOfEntry } from "../season/season-of-entry.ts";
import type { WarningReason } from "./reasons.ts";

/** One application that has been sent and is still alive. */
export interface RunningApplication {
  readonly row: number;
  readonly entry: InSeasonEntry;
  readonly level: 0 | 1 | 2;
  readonly state: "waiting" | "invited" | "interviewed";
}

/** What has happened so far in the season that is planned. */
export interface InSeason {
  /** Entries of this season whose program the ledger holds and where an application was sent. */
  readonly entries: readonly InSeasonEntry[];
  readonly running: ReadonlyMap<number, RunningApplication>;
  /** Ledger rows that rejected the applicant or that she withdrew from. */
  readonly closed: ReadonlyMap<
    number,
    { readonly state: "rejected" | "withdrawn"; readonly level: 0 | 1 | 2 }
  >;
  /** Whether further applications can still be sent. */
  readonly open: boolean;
  readonly posterior: PosteriorOptions & { readonly entries: readonly InSeasonEntry[] };
}

/** The season to plan, its facts, and what has happened in it; `inSeason` is null when nothing has. */
export interface SeasonAtHand {
  readonly year: number;
  readonly facts: PlannedSeason;
  readonly inSeason: InSeason | null;
  readonly warnings: readonly WarningReason[];
}

const LEVELS = { gold: 2, silver: 1, signal: 1, none: 0 } as const;

/**
 * The season to plan: the profile's own, else that of its in-season entries while that season still runs on `today`, else
 * the next that can be applied to. Entries of another season are left out with a warning; a day after `today` is refused,
 * but for an interview that is booked.
 */
export function seasonAtHand(
  facts: Facts,
  profile: Pick<Profile, "season" | "inSeason">,
  today: string,
): Result<SeasonAtHand, Problem> {
  const late = lateDates(profile.inSeason, today);
  if (late.length > 0) return refused(...late);
  const latest = profile.inSeason.reduce((last, entry) => Math.max(last, seasonOfEntry(entry) ?? 0), 0);
  const year = profile.season ?? (latest > 0 && stillRuns(facts, latest, today) ? latest : seasonFor(today));
  const seasonFacts = seasonFactsFor(facts, year);
  if (!seasonFacts.ok) return seasonFacts;
  const warnings: WarningReason[] = [];
  const others = profile.inSeason.filter((entry) => (seasonOfEntry(entry) ?? year) !== year);
  if (others.length > 0) {
    const entrySeason = Math.max(...others.map((entry) => seasonOfEntry(entry) ?? 0));
    warnings.push({ code: "in-season-other-season", entries: others.length, entrySeason, season: year });
  }
  const own = profile.inSeason.filter((entry) => seasonOfEntry(entry) === year);
  const inSeason = inSeasonOf(facts, own, year, seasonFacts.value, today, warnings);
  return ok({ year, facts: seasonFacts.value, inSeason, warnings });
}

/** Applications per specialty that are paid for, running or closed. */
export function sentBySpecialty(facts: Facts, inSeason: InSeason | null): ReadonlyMap<string, number> {
  const sent = new Map<string, number>();
  for (const row of [...(inSeason?.running.keys() ?? []), ...(inSeason?.closed.keys() ?? [])]) {
    const specialty = String(valueAt(facts.programs, row, "specialty"));
    sent.set(specialty, (sent.get(specialty) ?? 0) + 1);
  }
  return sent;
}

function inSeasonOf(
  facts: Facts,
  own: readonly InSeasonEntry[],
  year: number,
  season: PlannedSeason,
  today: string,
  warnings: WarningReason[],
): InSeason | null {
  const running = new Map<number, RunningApplication>();
  const closed = new Map<number, { state: "rejected" | "withdrawn"; level: 0 | 1 | 2 }>();
  const entries: InSeasonEntry[] = [];
  for (const entry of own) {
    const row = rowOf(facts.programs, entry.program);
    if (row === null) {
      warnings.push({ code: "in-season-unknown", program: entry.program });
      continue;
    }
    entries.push(entry);
    const level = LEVELS[entry.signal ?? "none"];
    if (entry.rejected !== null || entry.withdrawn !== null) {
      running.delete(row);
      closed.set(row, { state: entry.rejected === null ? "withdrawn" : "rejected", level });
    } else if (!closed.has(row)) {
      const state =
        entry.interviewed !== null && entry.interviewed <= today
          ? "interviewed"
          : entry.invited !== null || entry.interviewed !== null
            ? "invited"
            : "waiting";
      running.set(row, { row, entry, level, state });
    }
  }
  if (entries.length === 0) return null;
  const review = season.dates.find((date) => date.id === "programs-review")?.date ?? null;
  return {
    entries,
    running,
    closed,
    open: seasonFor(today) <= year,
    posterior: { today, season: year, programsReview: review, entries },
  };
}

/** Until Match Day, published or by its rule. */
function stillRuns(facts: Facts, season: number, today: string): boolean {
  const known = seasonFactsFor(facts, season);
  if (!known.ok) return false;
  const day = known.value.dates.find((date) => date.id === "match-day")?.date ?? derivedMatchDay(season);
  return today < day;
}

function lateDates(entries: readonly InSeasonEntry[], today: string): Problem[] {
  return entries.flatMap((entry, index) =>
    SEASON_EVENTS.flatMap((event): Problem[] => {
      const day = entry[event];
      if (day === null || day <= today || event === "interviewed") return [];
      return [
        {
          code: "date-out-of-range",
          path: `in_season[${index}].${event}`,
          found: day,
          least: null,
          most: today,
        },
      ];
    }),
  );
}
