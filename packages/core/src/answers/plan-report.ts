import type { Rights } from "../facts/source.ts";
import type { RowReason, StopReason, WarningReason } from "./reasons.ts";

/** An 80 % range around a mean. All three are probabilities in [0, 1] with low <= mid <= high. */
export interface Range {
  readonly mid: number;
  readonly low: number;
  readonly high: number;
}

/** The predictive distribution of the number of interviews. */
export interface InterviewCount {
  readonly mean: number;
  readonly q05: number;
  readonly q10: number;
  readonly q25: number;
  readonly q50: number;
  readonly q75: number;
  readonly q90: number;
  readonly q95: number;
  /** pmf[k] = chance of k interviews; sums to 1. */
  readonly pmf?: readonly number[];
}

export type Tier = "safer" | "target" | "reach";
export type SignalName = "gold" | "silver" | "signal" | "none";
export type Evidence = "strong" | "moderate" | "thin";
export type Verdict = "meets" | "fails" | "unknown";

export interface EligibilityFinding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly kind: "rule" | "preference";
  /** Source id of the fact judged, `"yours"`, or `null` when no fact is known. */
  readonly source: string | null;
  readonly year: number | null;
  /** What was compared, as data: the program's value and the applicant's, both readable. */
  readonly asks: string | null;
  readonly has: string | null;
}

export interface ListRow {
  readonly rank: number;
  readonly id: string;
  readonly acgme: string | null;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: string;
  readonly track: string;
  readonly setting: string | null;
  readonly tier: Tier;
  readonly signal: SignalName;
  readonly interview: Range;
  readonly match: Range;
  /** What the whole list loses without this program: chance of matching, and dollars saved. */
  readonly marginal: { readonly chance: number; readonly usd: number };
  readonly evidence: Evidence;
  /** Share of the draws whose own list keeps the program; `null` when no draws of lists were made. */
  readonly firm: number | null;
  readonly pinned: boolean;
  readonly eligibility: readonly EligibilityFinding[];
  readonly informatics: {
    readonly value: number;
    readonly ehr: string | null;
    /** `null` = unknown, never read as no. */
    readonly fellowship: boolean | null;
    readonly why: readonly string[];
  };
  /** Words for `reasons`, filled by `@smartpick/report`; empty when they come out of core. */
  readonly why: readonly string[];
  readonly reasons: readonly RowReason[];
  /** Source ids of every fact that entered this row. */
  readonly sources: readonly string[];
  /** Fields with no published value that matter for this applicant. */
  readonly unknown: readonly string[];
  /** What has happened with an application that was sent; absent where none was. */
  readonly inSeason?: {
    readonly state: "waiting" | "invited" | "interviewed";
    readonly applied: string | null;
  };
}

/** `smartpick/plan@1`. */
export interface PlanReport {
  readonly schema: "smartpick/plan@1";
  readonly version: string;
  readonly season: number;
  readonly today: string;
  readonly facts: { readonly version: string; readonly rights: Rights };
  readonly seed: number;
  readonly inputsHash: string;
  readonly chance: {
    readonly match: Range;
    readonly anyInterview: Range;
    /** With positions of one year on the list: such a position and no full one. `match` speaks of full ones. */
    readonly oneYear?: Range;
    readonly interviews: InterviewCount;
  };
  readonly cost: {
    readonly total: number;
    readonly fixed: number;
    readonly byService: Readonly<Record<string, number>>;
    /** Where the fee steps behind each service's amount come from; `assumed`: another service's steps stand in. */
    readonly serviceFees?: readonly {
      readonly service: string;
      readonly usd: number;
      readonly source: string;
      readonly publishedFor: number;
      readonly confidence: string;
      readonly assumed: boolean;
    }[];
    readonly fixedItems: readonly {
      readonly id: string;
      readonly title: string;
      readonly usd: number;
      readonly source: string;
      readonly publishedFor: number;
      readonly confidence: string;
    }[];
    /** Money of the budget that the list does not need; `null` without a budget. */
    readonly kept: number | null;
  };
  /** What has happened so far, when the season is under way. */
  readonly inSeason?: {
    /** Whether further applications can still be sent. */
    readonly applications: "open" | "over";
    /** Applications sent, and what has become of them. */
    readonly sent: number;
    readonly waiting: number;
    readonly invited: number;
    readonly rejected: number;
    readonly withdrawn: number;
    /** Application fees already paid, part of `cost.total`. */
    readonly spentUsd: number;
  };
  readonly certificate: { readonly value: number; readonly upperBound: number; readonly gap: number };
  readonly stopLine: {
    readonly programs: number;
    readonly usd: number;
    readonly why: string;
    readonly reason: StopReason;
  };
  readonly frontier: readonly FrontierPoint[];
  readonly list: readonly ListRow[];
  readonly excluded: readonly {
    readonly id: string;
    readonly name: string;
    readonly reason: string;
    readonly code: string;
  }[];
  /** What to find out before applying, the most telling first; absent when no question was looked at. */
  readonly askFirst?: readonly AskFirst[];
  /** How the list stands when parameters and unknown facts are drawn anew; with depth `full`. */
  readonly robust?: Robustness;
  /** At most so much would one more unit of a limit add to F, in units of F; with depth `full`. */
  readonly shadow?: {
    /** One more application, with the money for it. */
    readonly application: number;
    readonly usd: number;
    /** One more silver signal, or signal where there is one kind. */
    readonly silver: number;
    readonly gold: number;
  };
  /** What lists made by hand would reach; with depth `full`. */
  readonly byHand?: readonly HandMade[];
  /** Programs that are nearest to coming onto the list, the nearest first; with depth `full`. */
  readonly outsiders?: readonly OutsiderRow[];
  /** What a cautious list gives up on average and gains in its worst fifth, in units of F; only where one was asked for. */
  readonly cautious?: {
    readonly worstFifth: number;
    readonly worstFifthBefore: number;
    readonly mean: number;
    readonly meanBefore: number;
  };
  /** Signals the season allows and the list uses, per specialty. */
  readonly signals: readonly {
    readonly specialty: string;
    readonly kind: SignalName;
    readonly used: number;
    readonly allowed: number;
    readonly source: string;
    readonly publishedFor: number;
    readonly confidence: string;
  }[];
  readonly candidates: {
    readonly considered: number;
    readonly meets: number;
    readonly unknown: number;
    readonly fails: number;
  };
  /** Words for `warningReasons`, filled by `@smartpick/report`. */
  readonly warnings: readonly string[];
  readonly warningReasons: readonly WarningReason[];
}

/** The list over draws of parameters and unknown facts. */
export interface Robustness {
  readonly draws: number;
  /** Programs that at least 90 of 100 draws keep, and the others. */
  readonly firm: number;
  readonly tossUp: number;
  /** F of this list over the draws. */
  readonly value?: Range;
  /** Mean chance of matching over the worst fifth of the draws. */
  readonly worstFifth: number;
}

/** A list as people make it by hand: the likeliest programs, the most liked, or all of them. */
export interface HandMade {
  readonly rule: "likely" | "liked" | "everywhere";
  readonly programs: number;
  /** Total cost with fixed fees, US dollars. */
  readonly usd: number;
  /** F of that list. */
  readonly value: number;
  /** Chance of matching with that list. */
  readonly chance: number;
}

/** A program outside the list, and what would bring it in. */
export interface OutsiderRow {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: string;
  /** Signal it would come in with. */
  readonly signal: SignalName;
  /** Change of F by bringing it in now; 0 or below. */
  readonly change: number;
  /** Id of the program that makes room for it; `null` when there is room. */
  readonly instead: string | null;
  readonly insteadTo: "leaves" | "gives-up-signal" | null;
  /** Its chance would have to be this many times as large; `null` when no chance below 1 is large enough. */
  readonly factor: number | null;
}

/** A fact to ask a program for before applying, and what the answer is worth. */
export interface AskFirst {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: string;
  /** Whether the program is on the list now. */
  readonly listed: boolean;
  readonly field: "visaJ1" | "visaH1b" | "step2Minimum";
  /** Expected gain of F by adapting the list to the answer; above 0. */
  readonly gain: number;
  readonly probabilityYes: number;
  /** Gain of F by adapting the list to a yes, and to a no, beside sending the same list anyway. */
  readonly ifYes: number;
  readonly ifNo: number;
  /** Source and year of the old answer; `null` when nobody has published one. */
  readonly source: string | null;
  readonly year: number | null;
}

export interface FrontierPoint {
  readonly programs: number;
  /** Total cost with fixed fees, US dollars. */
  readonly usd: number;
  readonly chance: number;
  readonly low: number;
  readonly high: number;
  /** Optimised objective F at this size. */
  readonly value: number;
}
