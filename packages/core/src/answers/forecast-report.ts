import type { Rights } from "../facts/source.ts";
import type { InterviewCount, PlanReport, Range } from "./plan-report.ts";
import type { WarningReason } from "./reasons.ts";

/** A season's interviews and match. `pmf[k]` = predictive chance of k interviews, chance and ignorance together. */
export interface ForecastSeason {
  readonly interviews: InterviewCount & { readonly pmf: readonly number[] };
  readonly match: Range;
  readonly anyInterview: Range;
}

/** `smartpick/forecast@1`: one specialty with this many applications, chosen as usual and chosen by the plan. */
export interface ForecastReport {
  readonly schema: "smartpick/forecast@1";
  readonly version: string;
  readonly season: number;
  readonly today: string;
  readonly facts: { readonly version: string; readonly rights: Rights };
  readonly seed: number;
  readonly inputsHash: string;
  readonly specialty: string;
  readonly applications: number;
  readonly typical: ForecastSeason;
  readonly optimised: ForecastSeason;
  /** Programs that could be applied to: the profile's filters hold, stated rules do not leave out. */
  readonly programs: number;
  /** How the usual list was drawn. */
  readonly usual: {
    /** Weight of a program is its share interviewed to this power. */
    readonly gamma: number;
    readonly gammaSd: number;
    readonly usualApplications: number;
    readonly basis: string;
    readonly sources: readonly string[];
  };
  /** How interviews grow with applications, as a power of N. */
  readonly elasticity: {
    /** Across people: who sends more is weaker. `typical` follows this one. */
    readonly total: number;
    readonly totalSd: number;
    /** For one applicant who adds applications of the usual kind. */
    readonly causal: number;
    /** E[θ | N] that bridges the two, on the logit scale. */
    readonly qualityShift: number;
  };
  /** What has happened so far, when the season is under way. */
  readonly inSeason?: NonNullable<PlanReport["inSeason"]>;
  /** Words for `warningReasons`, filled by `@smartpick/report`. */
  readonly warnings: readonly string[];
  readonly warningReasons: readonly WarningReason[];
}
