import type { LimitConflict, LimitName } from "../portfolio/problem/limit-conflict.ts";

/**
 * Every reason a plan can give, as data. `core` fills `reasons`; `@smartpick/report` turns each code into a sentence and
 * fills the `why` and `warnings` strings (`withWords`). Details are numbers and names, never prose.
 */

/** Why a program is on the list. */
export type RowReason =
  | { readonly code: "pinned" }
  /** It adds this much to the season's chance of matching, for these dollars. */
  | { readonly code: "adds"; readonly chance: number; readonly usd: number }
  /** Its own 2024 interview rate for the applicant's type, or only its kind, stands behind the chance. */
  | { readonly code: "base-program-rate" }
  | { readonly code: "base-kind-and-mix" }
  | { readonly code: "base-kind" }
  /** Estimated share of residents who are IMGs. */
  | { readonly code: "img-share"; readonly low: number; readonly mid: number; readonly high: number }
  | {
      readonly code: "signal-adds";
      readonly signal: string;
      readonly interviewWithout: number;
      readonly interviewWith: number;
    }
  | { readonly code: "home-state"; readonly state: string }
  | { readonly code: "preferred-state"; readonly state: string }
  | { readonly code: "informatics-fellowship" }
  | { readonly code: "ehr-known"; readonly ehr: string }
  | { readonly code: "visa-unknown"; readonly visa: string }
  | { readonly code: "visa-answer-old"; readonly visa: string; readonly year: number };

/** Why a program is not on the list although it is of a specialty sought. */
export type ExclusionCode =
  | "rule-fails"
  | "doubtful"
  | "never"
  | "state-not-wanted"
  | "region-not-wanted"
  | "setting-not-wanted"
  | "setting-unknown"
  | "track"
  | "other-track-of-same-program"
  | "in-season";

/** What to read with care, about the whole plan. */
export type WarningReason =
  | { readonly code: "step2ck-pending" }
  | {
      readonly code: "step2ck-extrapolated";
      readonly score: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: "failed-attempts-thin" }
  | { readonly code: "level-thin"; readonly specialty: string }
  | { readonly code: "rates-move" }
  | { readonly code: "not-told"; readonly field: string }
  | { readonly code: "fees-carried-over"; readonly season: number; readonly publishedFor: number }
  | { readonly code: "fees-second-hand" }
  | { readonly code: "fees-unknown"; readonly service: string }
  | { readonly code: "signals-carried-over"; readonly specialty: string; readonly publishedFor: number }
  | { readonly code: "visa-unknown"; readonly programs: number; readonly visa: string }
  | { readonly code: "budget-below-fixed-fees"; readonly usd: number; readonly fixed: number }
  | { readonly code: "limits-conflict"; readonly conflict: LimitConflict }
  /** The list is empty because these limits let no program in. */
  | { readonly code: "limits-let-nobody-in"; readonly limits: readonly LimitName[] }
  | { readonly code: "no-candidates" }
  | { readonly code: "pin-unknown"; readonly program: string }
  | { readonly code: "pin-not-sought"; readonly program: string }
  | { readonly code: "pin-fails-rule"; readonly program: string; readonly rule: string }
  | { readonly code: "couple-not-modelled" }
  | { readonly code: "price-assumed"; readonly usd: number }
  | { readonly code: "preliminary-worth-assumed"; readonly worth: number }
  | { readonly code: "public-facts" }
  | { readonly code: "low-chance"; readonly chance: number }
  /** In-season entries of one season while another is planned. */
  | {
      readonly code: "in-season-other-season";
      readonly entries: number;
      readonly entrySeason: number;
      readonly season: number;
    }
  | { readonly code: "in-season-unknown"; readonly program: string }
  /** No further application can be sent: the report speaks of what is running. */
  | { readonly code: "applications-over"; readonly season: number }
  /** More applications were sent than a forecast asks for; `sent` counts instead. */
  | { readonly code: "forecast-more-sent"; readonly sent: number; readonly applications: number }
  /** The profile's rules leave out so many programs that the list of a forecast has to take some of them. */
  | { readonly code: "forecast-past-rules"; readonly programs: number };

/** Where the list stops and why. */
export type StopReason =
  /** The next `programs` cost `usd` and add `chance`: dearer than `usdPerChance` for one more chance in 100. */
  | {
      readonly code: "price";
      readonly programs: number;
      readonly usd: number;
      readonly chance: number;
      readonly usdPerChance: number;
      readonly price: number;
    }
  | { readonly code: "budget"; readonly usd: number }
  | { readonly code: "max-programs"; readonly programs: number }
  | { readonly code: "all-candidates"; readonly programs: number }
  /** The season takes no further application. */
  | { readonly code: "applications-over"; readonly programs: number };
