import type { SpecialtyName } from "../program/specialties.ts";
import type { StateCode } from "../program/states.ts";
import type { Track } from "../program/tracks.ts";
import { APPLICANT_TYPES, type ApplicantType } from "./applicant-type.ts";
import type { Profile, VisaNeed } from "./profile.ts";

/** What the model reads of an applicant, derived from the profile. `null` = not told, or not known yet. */
export interface Applicant {
  /** Year of the Match. */
  readonly season: number;
  readonly type: ApplicantType;
  /** Position of `type` in `APPLICANT_TYPES`, the column of every per-type table. */
  readonly typeIndex: number;
  /** `null` = no score: the result alone, pending, or not told. */
  readonly step1Score: number | null;
  /** `null` = the result is pending. */
  readonly step2ck: number | null;
  readonly failedAttempts: {
    readonly step1: number | null;
    readonly step2ck: number | null;
    readonly step3: number | null;
  };
  /** Years from graduation to 1 July of the season's year, the day residency starts; never below 0. */
  readonly yearsSinceGraduation: number | null;
  readonly visa: VisaNeed | null;
  readonly step3Passed: boolean | null;
  readonly usClinicalMonths: number | null;
  readonly publications: number | null;
  /** `null` = no ties told. */
  readonly homeStates: ReadonlySet<StateCode> | null;
  /** Languages told; empty = not told. */
  readonly languages: readonly string[];
  /** Whether the programs of the armed forces are open to her. */
  readonly military: boolean;
  readonly specialties: readonly SpecialtyName[];
  /** Tracks asked for; empty = every track that leads to board certification. */
  readonly tracks: readonly Track[];
}

/**
 * Facts derived from a checked profile for the Match of `season`. What was not told stays `null`; a Step 3 score counts as
 * passed from `step3PassingScore` on.
 */
export function applicantOf(
  profile: Profile,
  season: number,
  { step3PassingScore }: { readonly step3PassingScore: number },
): Applicant {
  const { applicant, exams, experience } = profile;
  const failed = exams.failedAttempts;
  return {
    season,
    type: applicant.type,
    typeIndex: APPLICANT_TYPES.indexOf(applicant.type),
    step1Score: typeof exams.step1 === "number" ? exams.step1 : null,
    step2ck: exams.step2ck === "pending" ? null : exams.step2ck,
    failedAttempts: {
      // A result of "fail" is itself a failed attempt, counted or not.
      step1: exams.step1 === "fail" ? Math.max(1, failed.step1 ?? 1) : failed.step1,
      step2ck: failed.step2ck,
      step3: exams.step3 === "fail" ? Math.max(1, failed.step3 ?? 1) : failed.step3,
    },
    yearsSinceGraduation:
      applicant.graduationYear === null ? null : Math.max(0, season - applicant.graduationYear),
    visa: profile.visa,
    step3Passed: step3Passed(exams.step3, step3PassingScore),
    usClinicalMonths: experience.usClinicalMonths,
    publications: experience.publications,
    homeStates: profile.home.states.length === 0 ? null : new Set(profile.home.states),
    languages: applicant.languages,
    military: applicant.military,
    specialties: profile.seeks.specialties,
    tracks: profile.seeks.tracks,
  };
}

function step3Passed(result: Profile["exams"]["step3"], passing: number): boolean | null {
  if (result === null) return null;
  if (typeof result === "number") return result >= passing;
  return result === "pass";
}
