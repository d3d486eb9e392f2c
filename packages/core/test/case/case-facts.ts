import {
  EMPTY_PORTFOLIO,
  type Facts,
  type InSeasonEntry,
  type Profile,
  type SeasonFacts,
} from "../../src/index.ts";
import { syntheticFacts, type TestProgram } from "../chances/synthetic-facts.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

/** A small ledger with one season; `programs` as for chances. */
export function caseFacts(programs: readonly TestProgram[], season: Partial<SeasonFacts> = {}): Facts {
  return { ...syntheticFacts(programs), seasons: [{ ...SMALL_SEASON, ...season }] };
}

/** A whole profile that tells little: non-US IMG, Internal Medicine. */
export function profileWith(changes: Partial<Profile> = {}): Profile {
  return {
    schema: "smartpick/profile@1",
    season: null,
    applicant: {
      type: "non-us-img",
      country: null,
      graduationYear: 2022,
      languages: [],
      earlierMatches: 0,
      couple: false,
      military: false,
    },
    exams: {
      step1: "pass",
      step2ck: 240,
      step3: "none",
      failedAttempts: { step1: 0, step2ck: 0, step3: 0 },
      comlex: null,
      english: null,
    },
    visa: "none",
    workPermit: false,
    experience: {
      usClinicalMonths: 3,
      research: null,
      publications: 1,
      work: null,
      volunteer: null,
      residencyAbroadYears: null,
      usResidency: null,
    },
    seeks: {
      specialties: ["Internal Medicine"],
      regions: [],
      states: [],
      neverStates: [],
      settings: [],
      tracks: [],
    },
    home: { states: [] },
    weights: { informatics: 0, location: 0, preferredStates: [], preliminary: null },
    budget: { usd: null, maxPrograms: null, usdPerChance: null },
    signals: "default",
    constraints: { specialty: {}, state: {}, tier: {}, oneSpecialtyPerHospital: false },
    pins: { must: [], never: [] },
    facts: [],
    inSeason: [],
    portfolio: EMPTY_PORTFOLIO,
    ...changes,
  };
}

/** The id of a row of the small ledger. */
export const idOf = (row: number): string => `acgme:${1400000000 + row}`;

/** An in-season entry that tells only what is given. */
export function entryWith(row: number, changes: Partial<InSeasonEntry> = {}): InSeasonEntry {
  return {
    program: idOf(row),
    signal: null,
    applied: null,
    invited: null,
    rejected: null,
    interviewed: null,
    withdrawn: null,
    ...changes,
  };
}
