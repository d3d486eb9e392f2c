import type { Problem } from "../problem/problem.ts";
import { ok, type Result, refused } from "../result.ts";
import { applicationFactsFor } from "./application-facts.ts";
import { datesOf } from "./dates-of.ts";
import { gateFactsFor } from "./gate-facts.ts";
import { letterFactsFor } from "./letter-facts.ts";
import type { OwnMatch, SeasonFacts, SoapFacts } from "./season-facts.ts";

/** The facts to plan a season with; `carriedFrom` = the season they were published for, `null` = its own. */
export interface PlannedSeason extends SeasonFacts {
  readonly carriedFrom: number | null;
}

/**
 * The facts of a season, each the last one known: an item (fee, signal rule, limit) that the season's own file lacks,
 * or holds as unknown, comes from the nearest earlier file and keeps its `publishedFor`. Dates are never carried over;
 * a day that is not published is `null`, but for Match Week and Match Day, which follow a rule. Refused with
 * `season-not-covered` when no file is that old.
 */
export function seasonFactsFor(
  facts: { readonly seasons: readonly SeasonFacts[] },
  season: number,
): Result<PlannedSeason, Problem> {
  const known = [...facts.seasons].sort((a, b) => a.season - b.season);
  const upToSeason = known.filter((file) => file.season <= season);
  const last = upToSeason.at(-1);
  if (last === undefined) {
    const first = known[0]?.season;
    return refused({
      code: "season-not-covered",
      path: "season",
      found: season,
      ...(first === undefined ? {} : { nearest: first }),
    });
  }
  const gate = gateFactsFor(upToSeason);
  const letters = letterFactsFor(upToSeason);
  const application = applicationFactsFor(upToSeason);
  return ok({
    season,
    carriedFrom: last.season === season ? null : last.season,
    services: lastKnown(
      upToSeason,
      (file) => file.services,
      (item) => item.id,
      (item) => item.steps !== null,
    ),
    fixedFees: lastKnown(
      upToSeason,
      (file) => file.fixedFees,
      (item) => item.id,
      () => true,
    ),
    signals: lastKnown(
      upToSeason,
      (file) => file.signals,
      (item) => item.specialty,
      () => true,
    ),
    dates: datesOf(last, season),
    limits: lastKnown(
      upToSeason,
      (file) => file.limits,
      (item) => item.field,
      (item) => item.max !== null,
    ),
    matches: lastKnown(
      upToSeason,
      (file) => file.matches ?? [],
      (item) => item.id,
      () => true,
    ).map((match) => (last.season === season && last.matches?.includes(match) ? match : dayless(match))),
    ...soapOf(upToSeason, last.season === season),
    ...(gate === null ? {} : { gate }),
    ...(letters === null ? {} : { letters }),
    ...(application === null ? {} : { application }),
  });
}

/** A match of an earlier season's file: its days are of that season. */
function dayless(match: OwnMatch): OwnMatch {
  return { ...match, registrationDeadline: null, rankListDeadline: null, resultDay: null };
}

/** The rules of SOAP as last known; its rounds are of their own season alone. */
function soapOf(files: readonly SeasonFacts[], own: boolean): { readonly soap?: SoapFacts } {
  const told = files.filter(({ soap }) => soap !== undefined).at(-1);
  if (told?.soap === undefined) return {};
  return { soap: own && told === files.at(-1) ? told.soap : { ...told.soap, rounds: [] } };
}

/** Of each item the newest file's, but a known value of an older file before an unknown one of a newer. */
function lastKnown<T>(
  files: readonly SeasonFacts[],
  itemsOf: (file: SeasonFacts) => readonly T[],
  keyOf: (item: T) => string,
  isKnown: (item: T) => boolean,
): readonly T[] {
  const items = new Map<string, T>();
  for (const file of files) {
    for (const item of itemsOf(file)) {
      const older = items.get(keyOf(item));
      if (older === undefined || isKnown(item) || !isKnown(older)) items.set(keyOf(item), item);
    }
  }
  return [...items.values()];
}
