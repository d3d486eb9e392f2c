import {
  type ApplicantType,
  EMPTY_PORTFOLIO,
  type Profile,
  type SpecialtyName,
  type VisaNeed,
} from "@smartpick/core";

/** What a checked forecast is told; whatever is left out stays untold, so the model averages over the type. */
export interface Told {
  readonly type: ApplicantType;
  readonly specialty: SpecialtyName;
  readonly season: number;
  readonly step2ck?: number;
  readonly failedStep1?: number;
  readonly failedStep2ck?: number;
  readonly yearsSinceGraduation?: number;
  readonly visa?: VisaNeed;
}

/** A profile that tells this and nothing else, with the season's usual signals and no limits. */
export function plainProfile(told: Told): Profile {
  const { failedStep1, failedStep2ck, yearsSinceGraduation: years, season } = told;
  return {
    schema: "smartpick/profile@1",
    season,
    applicant: {
      type: told.type,
      country: null,
      graduationYear: years === undefined ? null : season - years,
      languages: [],
      earlierMatches: 0,
      couple: false,
      military: false,
    },
    exams: {
      step1: null,
      step2ck: told.step2ck ?? "pending",
      step3: null,
      failedAttempts: { step1: failedStep1 ?? null, step2ck: failedStep2ck ?? null, step3: null },
      comlex: null,
      english: null,
    },
    visa: told.visa ?? null,
    workPermit: false,
    experience: {
      usClinicalMonths: null,
      research: null,
      publications: null,
      work: null,
      volunteer: null,
      residencyAbroadYears: null,
      usResidency: null,
    },
    seeks: {
      specialties: [told.specialty],
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
  };
}
