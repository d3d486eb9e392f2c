import type { CensusDivision } from "../program/divisions.ts";
import type { Setting } from "../program/settings.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import type { StateCode } from "../program/states.ts";
import type { Track } from "../program/tracks.ts";
import type { ApplicantType } from "./applicant-type.ts";
import type { ApplicationTold } from "./application.ts";
import type { LetterTold } from "./letters.ts";
import type { PortfolioTold } from "./portfolio.ts";

/** A complete, checked profile (`smartpick/profile@1`). What the applicant left out is `null` ("not told"), never a guess. */
export interface Profile {
  readonly schema: "smartpick/profile@1";
  /** Year of the Match; `null` = the next season that can still be applied to. */
  readonly season: number | null;
  readonly applicant: {
    readonly type: ApplicantType;
    readonly country: string | null;
    readonly graduationYear: number | null;
    readonly languages: readonly string[];
    readonly earlierMatches: number;
    readonly couple: boolean;
    /** Officer, HPSP or USUHS: may apply to programs of the armed forces. */
    readonly military: boolean;
    /** Whether the applicant is in the United States now; absent = not told. No visa status is kept. */
    readonly inUs?: boolean;
  };
  readonly exams: {
    readonly step1: Step1Result | null;
    /** A score, or `"pending"`; `null` = a COMLEX-USA Level 2-CE in its place, of a DO. */
    readonly step2ck: number | "pending" | null;
    readonly step3: Step3Result | null;
    /** Failed attempts; `null` = not told. */
    readonly failedAttempts: {
      readonly step1: number | null;
      readonly step2ck: number | null;
      readonly step3: number | null;
    };
    /** COMLEX-USA, of a DO alone; `null` = nothing told of it. */
    readonly comlex: Comlex | null;
    readonly english: {
      readonly test: string;
      readonly result: "passed" | "failed" | "booked" | "none";
    } | null;
    /** Certificate of ECFMG, of an IMG alone: held, its Pathway applied for, or neither; absent = not told. */
    readonly ecfmg?: "certified" | "applied" | "none";
  };
  readonly visa: VisaNeed | null;
  /** The right to work rests on an employment authorization document, of DACA or another; `visa` is then `"none"`. */
  readonly workPermit: boolean;
  readonly experience: {
    readonly usClinicalMonths: number | null;
    readonly research: number | null;
    readonly publications: number | null;
    readonly work: number | null;
    readonly volunteer: number | null;
    /** Years of residency outside the US; 0 = none. */
    readonly residencyAbroadYears: number | null;
    /** An earlier residency in the US, finished or not. */
    readonly usResidency: UsResidency | null;
  };
  readonly seeks: {
    readonly specialties: readonly SpecialtyName[];
    /** Census divisions, states and settings; empty = all. */
    readonly regions: readonly CensusDivision[];
    readonly states: readonly StateCode[];
    readonly neverStates: readonly StateCode[];
    readonly settings: readonly Setting[];
    /** Empty = every track that leads to board certification. */
    readonly tracks: readonly Track[];
  };
  readonly home: { readonly states: readonly StateCode[] };
  /** Utility weights, MODEL section 2; `informatics + location <= 0.95`. */
  readonly weights: {
    readonly informatics: number;
    readonly location: number;
    readonly preferredStates: readonly StateCode[];
    /** What a position of one year is worth beside a full one, 0 to 1; `null` = not told (a documented default). */
    readonly preliminary: number | null;
  };
  readonly budget: {
    /** Whole-season money in US dollars, fixed fees included; `null` = no limit. */
    readonly usd: number | null;
    readonly maxPrograms: number | null;
    /** What one more chance in 100 is worth, in US dollars; `null` = not told (the stop line then uses a documented default). */
    readonly usdPerChance: number | null;
  };
  /** `"default"` = the season's allowance. */
  readonly signals: "default" | Readonly<Record<string, SignalAllowance>>;
  readonly constraints: {
    readonly specialty: Readonly<Record<string, CountLimit>>;
    readonly state: Readonly<Record<string, CountLimit>>;
    readonly tier: Readonly<Record<string, CountLimit>>;
    /** Whether programs of two specialties at one hospital shut each other out. */
    readonly oneSpecialtyPerHospital: boolean;
  };
  readonly pins: { readonly must: readonly string[]; readonly never: readonly string[] };
  readonly facts: readonly OwnFact[];
  readonly inSeason: readonly InSeasonEntry[];
  /** What the applicant wrote down about programs; no answer reads it. Absent = nothing. */
  readonly notes?: readonly ProgramNote[];
  /** Letters of recommendation, asked for or thought of; no chance reads them. Absent = nothing. */
  readonly letters?: readonly LetterTold[];
  /** What goes into the application form, in her own words; no chance reads it. Absent = nothing. */
  readonly application?: ApplicationTold;
  /** The informatics profile. */
  readonly portfolio: PortfolioTold;
}

/** A score of 1 to 300 (before 2022), or the result alone. */
export type Step1Result = number | "pass" | "fail" | "pending";
export type Step3Result = number | "none" | "pass" | "fail";

/** COMLEX-USA results on their own scale, 200 to 999, with failed attempts; `null` = not told. */
export interface Comlex {
  readonly level1: number | "pass" | "fail" | "pending" | null;
  /** Level 2-CE. */
  readonly level2: number | "pending" | null;
  readonly level3: number | "none" | "pass" | "fail" | null;
  readonly failedAttempts: {
    readonly level1: number | null;
    readonly level2: number | null;
    readonly level3: number | null;
  };
}

/** Earlier training in a US residency; `null` = not told. */
export interface UsResidency {
  readonly specialty: SpecialtyName | null;
  readonly years: number | null;
  readonly finished: boolean | null;
}

export type VisaNeed = "none" | "j1" | "h1b" | "any";

/** Signals one may send in a specialty: tiers gold and silver, or one kind (`signal`). */
export interface SignalAllowance {
  readonly gold?: number;
  readonly silver?: number;
  readonly signal?: number;
}

export interface CountLimit {
  readonly min?: number;
  readonly max?: number;
}

/** The applicant's own entry about a program; it overrides every published fact of that field. */
export interface OwnFact {
  readonly program: string;
  readonly field: string;
  readonly value: string | number | boolean;
  readonly date: string | null;
  readonly note: string | null;
  /** Web address of the page where it was found; shown, never fetched. */
  readonly address?: string | null | undefined;
}

/** The applicant's own words about a program, for herself. */
export interface ProgramNote {
  readonly program: string;
  readonly text: string;
}

export interface InSeasonEntry {
  readonly program: string;
  readonly signal: "gold" | "silver" | "signal" | "none" | null;
  readonly applied: string | null;
  readonly invited: string | null;
  readonly rejected: string | null;
  readonly interviewed: string | null;
  readonly withdrawn: string | null;
}
