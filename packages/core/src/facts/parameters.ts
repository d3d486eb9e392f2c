import type { ApplicantType } from "../profile/applicant-type.ts";

/**
 * A coefficient with its evidence: who it was measured on, how far that is from this applicant, and how unsure it is.
 * `mean` and `sd` are on the logit scale per `unit`, after the transfer discount.
 */
export interface EvidenceRecord {
  readonly id: string;
  readonly factor: FactorId;
  readonly mean: number;
  readonly sd: number;
  readonly unit: string;
  readonly types: readonly ApplicantType[];
  /** Specialty names; empty = all that have no record of their own. */
  readonly specialties: readonly string[];
  readonly basis: "fitted" | "published" | "expert-direction" | "judgement";
  readonly population: string;
  /** Multiplier already applied to the published estimate for the distance to this population (1 = none). */
  readonly transferDiscount: number;
  readonly sources: readonly string[];
  readonly note: string | null;
  /**
   * The factor's value among all applicants of a type, in the record's unit: centres the offset, and stands in, with
   * its spread, where an applicant has not told. A type that is absent counts as 0 with no spread.
   */
  readonly typical?: Readonly<Partial<Record<ApplicantType, { readonly mean: number; readonly sd: number }>>>;
}

export type FactorId =
  | "step2ck"
  | "step1-failed"
  | "step2ck-failed"
  | "step3-failed"
  | "further-failure"
  | "failure-img-share"
  | "years-since-graduation"
  | "visa-need"
  | "visa-not-sponsored-j1"
  | "visa-not-sponsored-h1b"
  | "us-clinical-experience"
  | "step3-passed"
  | "no-usmle"
  | "publications"
  | "home-state"
  | "signal-gold"
  | "signal-silver"
  | "signal";

/** Factors of which every type of applicant has a record for all specialties; the build of the facts sees to it. */
export const COMMON_FACTORS = [
  "step2ck",
  "step1-failed",
  "step2ck-failed",
  "step3-failed",
  "further-failure",
] as const satisfies readonly FactorId[];

export type CommonFactor = (typeof COMMON_FACTORS)[number];

/** Per specialty and type: the applicant population, the latent quality, and stage 2. Unlisted pairs use `specialty: "*"`. */
export interface SpecialtyParameters {
  readonly specialty: string;
  readonly type: ApplicantType;
  /** Step 2 CK of those who apply. */
  readonly step2ckMean: number;
  readonly step2ckSd: number;
  /** SD of the latent quality on the logit scale, and how unsure it is. */
  readonly sigma: number;
  readonly sigmaSd: number;
  /** What national counts of applicants and matches say beside the programs' rates: added to every openness, logit. */
  readonly level: number;
  /** Season and level error of the interview stage, and where sources of the level disagree, SD on the logit scale. */
  readonly levelSd: number;
  /** Mean and SD over applicants of this type of the sum of all factors but Step 2 CK and the latent quality. */
  readonly otherFactorsMean: number;
  readonly otherFactorsSd: number;
  /** Stage 2: logit of the chance to match at a program given an interview there at theta = 0, and its SD. */
  readonly kappa: number;
  readonly kappaSd: number;
  /** SD of kappa between applicants who look alike, logit: who is liked in interviews, and who is not. */
  readonly kappaSpread: number;
  /** Effect of one unit of theta, and of 10 points of Step 2 CK, in stage 2. */
  readonly kappaTheta: number;
  readonly kappaStep2ck: number;
  readonly sources: readonly string[];
  readonly basis: "fitted" | "published" | "expert-direction" | "judgement";
}

/**
 * The lower tail of the latent quality of a type: applicants who are far worse off than their file says. Everyone else has
 * quality N(0, quality²), they N(−depth, spread²). Logit scale of an interview, at the SD `quality`; a specialty whose
 * sigma is larger stretches all of it. One row a type.
 */
export interface PersonParameters {
  readonly type: ApplicantType;
  readonly quality: number;
  /** Logit of the share of applicants in the tail at the type's typical values, and how unsure it is. */
  readonly share: number;
  readonly shareSd: number;
  /** Log odds of the tail for each ten points of Step 2 CK below the mean of the type (row `*`), and SD. */
  readonly perTenPoints: number;
  readonly perTenPointsSd: number;
  /** For a first failed attempt (a further one as in `further-failure`), and SD. */
  readonly perFailure: number;
  readonly perFailureSd: number;
  /** For each year since graduation beyond `tailYears.from`, up to `tailYears.to`, and SD. */
  readonly perYear: number;
  readonly perYearSd: number;
  readonly depth: number;
  readonly depthSd: number;
  readonly spread: number;
  /** Programs that would take an average applicant in a usual season, a Poisson mean: what an unmatched season speaks against. */
  readonly offers: number;
  /** Part in [0, 1] of what an earlier unmatched season tells that still holds, and SD. */
  readonly carried: number;
  readonly carriedSd: number;
  readonly sources: readonly string[];
  readonly basis: "fitted" | "published" | "expert-direction" | "judgement";
}

/**
 * How applicants of a type usually choose in a specialty: programs without replacement, with weight share interviewed to
 * the power `gamma`. Who sends more is weaker: across people interviews grow with applications to the power
 * `totalElasticity`, turning around `usualApplications`. `specialty: "*"` = all that have no row.
 */
export interface UsualList {
  readonly specialty: string;
  readonly type: ApplicantType;
  readonly gamma: number;
  readonly gammaSd: number;
  readonly usualApplications: number;
  readonly totalElasticity: number;
  readonly totalElasticitySd: number;
  readonly sources: readonly string[];
  readonly basis: "fitted" | "published" | "expert-direction" | "judgement";
}

/** Limits that some programs hold and few publish. */
export const HURDLES = [
  "failed-attempts",
  "failed-step2ck",
  "years-since-graduation",
  "us-clinical-months",
] as const;

export type HurdleName = (typeof HURDLES)[number];

/**
 * Share of a specialty's programs that hold a limit, with its SD. `threshold`: the most failed attempts at one exam or years
 * that they take, the least months that they ask for; `null` = no limit. `specialty: "*"` = all that have no rows.
 */
export interface HurdleShare {
  readonly hurdle: HurdleName;
  readonly specialty: string;
  readonly threshold: number | null;
  readonly share: number;
  readonly sd: number;
  readonly basis: "published" | "pooled" | "fitted";
  readonly sources: readonly string[];
}

export interface ChanceParameters {
  readonly version: string;
  readonly evidence: readonly EvidenceRecord[];
  readonly specialties: readonly SpecialtyParameters[];
  /** One row a type of applicant. */
  readonly person: readonly PersonParameters[];
  /** Limits of programs that have not published any; absent = none is counted with. */
  readonly hurdles?: readonly HurdleShare[];
  /** How applicants usually choose; a build without it cannot forecast. */
  readonly usualLists?: readonly UsualList[];
  /** Yearly chance that a published visa answer still holds. */
  readonly persistence: { readonly visaJ1: number; readonly visaH1b: number };
  /** Chance that a program with no published answer sponsors, by specialty name (`*` = all others). */
  readonly sponsorsPrior: {
    readonly visaJ1: Readonly<Record<string, number>>;
    readonly visaH1b: Readonly<Record<string, number>>;
  };
}
