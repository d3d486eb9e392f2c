import type { SpecialtyName } from "../program/specialties.ts";
import type { StateCode } from "../program/states.ts";
import type { Track } from "../program/tracks.ts";
import { APPLICANT_TYPES, type ApplicantType } from "./applicant-type.ts";
import { type ComlexScale, comlexAsStep2ck, withComlexFailures } from "./comlex.ts";
import { isComlexOnly } from "./licensing-exams.ts";
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
  /** `null` = the result is pending, or there is a COMLEX-USA in its place. */
  readonly step2ck: number | null;
  /** What a COMLEX-USA Level 2-CE says of a Step 2 CK that is not known, in its points; `null` = nothing. */
  readonly step2ckEstimate: { readonly mean: number; readonly sd: number } | null;
  /** A DO with COMLEX-USA and no Step 2 CK, also none to come. */
  readonly comlexOnly: boolean;
  readonly failedAttempts: {
    readonly step1: number | null;
    readonly step2ck: number | null;
    readonly step3: number | null;
  };
  /** Years from graduation to 1 July of the season's year, the day residency starts; never below 0. */
  readonly yearsSinceGraduation: number | null;
  /** Seasons with applications that ended without a match. */
  readonly earlierMatches: number;
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

/** The judgements that an applicant is derived with. */
export interface ApplicantJudgements {
  readonly step3PassingScore: number;
  readonly comlex3PassingScore: number;
  readonly comlexAsStep2ck: ComlexScale;
}

/**
 * Facts derived from a checked profile for the Match of `season`. What was not told stays `null`; a Step 3 score counts as
 * passed from `step3PassingScore` on. Of a DO, COMLEX-USA failures count with those of the same Step, and a Level 3 as a
 * Step 3.
 */
export function applicantOf(profile: Profile, season: number, judgements: ApplicantJudgements): Applicant {
  const { applicant, exams, experience } = profile;
  const usmleFailed = exams.failedAttempts;
  const failed = withComlexFailures(exams, {
    // A result of "fail" is itself a failed attempt, counted or not.
    step1: exams.step1 === "fail" ? Math.max(1, usmleFailed.step1 ?? 1) : usmleFailed.step1,
    step2ck: usmleFailed.step2ck,
    step3: failedStep3(exams.step3, usmleFailed.step3),
  });
  const step3 = passed(exams.step3, judgements.step3PassingScore);
  const level3 = passed(exams.comlex?.level3 ?? null, judgements.comlex3PassingScore);
  return {
    season,
    type: applicant.type,
    typeIndex: APPLICANT_TYPES.indexOf(applicant.type),
    step1Score: typeof exams.step1 === "number" ? exams.step1 : null,
    step2ck: typeof exams.step2ck === "number" ? exams.step2ck : null,
    step2ckEstimate:
      typeof exams.step2ck === "number" ? null : comlexAsStep2ck(exams.comlex, judgements.comlexAsStep2ck),
    comlexOnly: isComlexOnly(exams),
    failedAttempts: failed,
    yearsSinceGraduation:
      applicant.graduationYear === null ? null : Math.max(0, season - applicant.graduationYear),
    earlierMatches: applicant.earlierMatches,
    visa: profile.visa,
    step3Passed: step3 === true || level3 === true ? true : (step3 ?? level3),
    usClinicalMonths: experience.usClinicalMonths,
    publications: experience.publications,
    homeStates: profile.home.states.length === 0 ? null : new Set(profile.home.states),
    languages: applicant.languages,
    military: applicant.military,
    specialties: profile.seeks.specialties,
    tracks: profile.seeks.tracks,
  };
}

/** Step 2 CK as far as it is known: the score itself with an SD of 0, or an estimate; `null` = nothing is known. */
export function step2ckOf({
  step2ck,
  step2ckEstimate,
}: Pick<Applicant, "step2ck" | "step2ckEstimate">): Applicant["step2ckEstimate"] {
  return step2ck === null ? step2ckEstimate : { mean: step2ck, sd: 0 };
}

/** A result of "fail" is itself a failed attempt, and who never took it has none. */
function failedStep3(result: Profile["exams"]["step3"], told: number | null): number | null {
  if (result === "fail") return Math.max(1, told ?? 1);
  return result === "none" ? (told ?? 0) : told;
}

function passed(result: Profile["exams"]["step3"], passing: number): boolean | null {
  if (result === null) return null;
  if (typeof result === "number") return result >= passing;
  return result === "pass";
}
