import type { WarningReason } from "../answers/reasons.ts";
import type { SeasonSoFar, SentApplication } from "../chances/season-so-far.ts";
import type { Facts } from "../facts/facts.ts";
import { rowOf } from "../facts/lookup.ts";
import type { Problem } from "../problem/problem.ts";
import type { InSeasonEntry, Profile } from "../profile/profile.ts";
import { ok, type Result, refused } from "../result.ts";
import { dayOf } from "../season/day-of.ts";
import { derivedMatchDay } from "../season/match-day.ts";
import { plusDays } from "../season/plus-days.ts";
import { type PlannedSeason, seasonFactsFor } from "../season/season-facts-for.ts";
import { seasonFor, seasonToPlan } from "../season/season-for.ts";
import { SEASON_EVENTS, seasonOfDay, seasonOfEntry } from "../season/season-of-entry.ts";
import { sentApplication } from "./sent-application.ts";

/** The season that every answer speaks of, its facts, and what has happened in it so far. */
export interface SeasonAtHand {
  /** Year of the Match. */
  readonly year: number;
  readonly facts: PlannedSeason;
  /** Whether further applications can still be sent. */
  readonly canApply: boolean;
  /** What was sent and what became of it; `null` when nothing was told. */
  readonly soFar: SeasonSoFar | null;
  readonly warnings: readonly WarningReason[];
}

type Graduation = Pick<Profile["applicant"], "graduationYear">;

/**
 * The season at hand, chosen here and nowhere else: the one asked for, else the profile's own, else that of its in-season
 * entries while that season still runs on `today`, else the next that can be applied to, or the first after a graduation
 * that is told. An entry without any date is of
 * the season under way on `today`; entries of another season are left out with a warning. Refuses a season that has ended, one without facts, two entries of one program, and a day
 * after `today`, but for an interview that is booked.
 */
export function seasonAtHand(
  facts: Facts,
  profile: Pick<Profile, "season" | "inSeason"> & { readonly applicant?: Graduation },
  today: string,
): Result<SeasonAtHand, Problem> {
  const wrong = [...lateDates(profile.inSeason, today), ...sameProgram(facts, profile.inSeason)];
  if (wrong.length > 0) return refused(...wrong);
  const seasonOf = (entry: InSeasonEntry): number => seasonOfEntry(entry) ?? seasonOfDay(today);
  const told = profile.inSeason.map(seasonOf);
  const latest = told.length === 0 ? null : Math.max(...told);
  const year =
    profile.season ??
    (latest !== null && !isOver(facts, latest, today)
      ? latest
      : seasonToPlan(today, profile.applicant?.graduationYear ?? null));
  const season = seasonFactsFor(facts, year);
  if (!season.ok) return season;
  if (today >= matchDayOf(season.value)) return refused(seasonOver(year, matchDayOf(season.value), today));
  const canApply = seasonFor(today) <= year;
  const warnings: WarningReason[] = [];
  const ofYear = (entry: InSeasonEntry): boolean => seasonOf(entry) === year;
  const others = told.filter((season) => season !== year);
  if (others.length > 0) {
    const entrySeason = Math.max(...others);
    warnings.push({ code: "in-season-other-season", entries: others.length, entrySeason, season: year });
  }
  const applications = new Map<number, SentApplication>();
  for (const entry of profile.inSeason.filter(ofYear)) {
    const row = rowOf(facts.programs, entry.program);
    if (row !== null) applications.set(row, sentApplication(row, entry, today));
  }
  if (!canApply) {
    warnings.push({ code: "applications-over", season: year });
    if (applications.size === 0) warnings.push({ code: "nothing-sent-told", season: year });
    const deadline = certifiedSince(season.value, today);
    if (deadline !== null) warnings.push({ code: "lists-certified", season: year, deadline });
  }
  const programsReview = dayOf(season.value, "programs-review");
  const { judgements: timing } = facts;
  const soFar =
    applications.size === 0 ? null : { today, season: year, programsReview, timing, applications };
  return ok({ year, facts: season.value, canApply, soFar, warnings });
}

/** Match Day, published or by its rule. */
function matchDayOf(season: PlannedSeason): string {
  return dayOf(season, "match-day") ?? derivedMatchDay(season.season);
}

/** The day by which rank lists were certified; `null` while it is to come. By Match Week they are, on whatever day that was. */
function certifiedSince(season: PlannedSeason, today: string): string | null {
  const deadline = dayOf(season, "rank-list-deadline");
  if (deadline !== null) return today > deadline ? deadline : null;
  const matchWeek = dayOf(season, "match-week-monday");
  return matchWeek !== null && today >= matchWeek ? matchWeek : null;
}

function isOver(facts: Facts, season: number, today: string): boolean {
  const known = seasonFactsFor(facts, season);
  return !known.ok || today >= matchDayOf(known.value);
}

function seasonOver(season: number, matchDay: string, today: string): Problem {
  return {
    code: "season-over",
    path: "season",
    found: season,
    matchDay,
    nearest: seasonFor(today),
  };
}

function lateDates(entries: readonly InSeasonEntry[], today: string): Problem[] {
  const tomorrow = plusDays(today, 1);
  return entries.flatMap((entry, index) =>
    SEASON_EVENTS.flatMap((event): Problem[] => {
      const day = entry[event];
      // Where she entered it, it may be tomorrow already.
      if (day === null || day <= tomorrow || event === "interviewed") return [];
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

/** Two entries of one program under two of its ids; two under one id no profile holds. */
function sameProgram(facts: Facts, entries: readonly InSeasonEntry[]): Problem[] {
  const seen = new Map<number, number>();
  return entries.flatMap(({ program }, index): Problem[] => {
    const row = rowOf(facts.programs, program);
    if (row === null) return [];
    const first = seen.get(row);
    if (first === undefined) {
      seen.set(row, index);
      return [];
    }
    const path = `in_season[${index}].program`;
    return [{ code: "duplicate", path, of: "item", found: program, first: `in_season[${first}].program` }];
  });
}
