import type { RoadmapStepCode } from "../profile/roadmap.ts";

/** Parts of the way for which a step may be told; a residency is told by its year. */
export const ROADMAP_PARTS = [
  "student",
  "gap",
  "applying",
  "interviewing",
  "unmatched",
  "pgy1",
  "pgy2",
  "pgy3",
  "fellowship",
] as const;

export type RoadmapPart = (typeof ROADMAP_PARTS)[number];

/** Days that steps wait for or serve: those of the season, the first day of residency, and those of a fellowship's season. */
export const ROADMAP_DAYS = [
  "eras-opens",
  "applications-open",
  "programs-review",
  "nrmp-registration-opens",
  "nrmp-registration-deadline",
  "pathways-deadline",
  "ranking-opens",
  "rank-list-deadline",
  "match-week-monday",
  "start",
  "fellowship-token",
  "fellowship-opens",
  "fellowship-reads",
  "fellowship-commit",
] as const;

export type RoadmapDayId = (typeof ROADMAP_DAYS)[number];

/** What must be true of the applicant for a step; all must hold. */
export const ROADMAP_CONDITIONS = [
  "img",
  "step1-open",
  "step2ck-open",
  "english-open",
  "certificate-open",
  "step3-open",
  "registration",
  "letters-open",
  "not-sent",
  "sent",
] as const;

export type RoadmapCondition = (typeof ROADMAP_CONDITIONS)[number];

/** Levers of `smartpick/what-if@1` that a step pulls. */
export const ROADMAP_LEVERS = [
  "pass-step1",
  "step2ck-score",
  "pass-step3",
  "more-experience",
  "ask-programs",
] as const;

/** A number with its ends, in the unit of its key. */
export interface Spread {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** What has to be done before a step: it begins so many days after the other ends; a lead is below 0. */
export interface StepNeed {
  readonly step: RoadmapStepCode;
  readonly lag: number;
}

/** One step of `data/roadmap/steps.yaml`. */
export interface StepFacts {
  readonly id: RoadmapStepCode;
  /** A noun phrase. */
  readonly title: string;
  /** What to do first, as a sentence. */
  readonly first: string;
  readonly parts: readonly RoadmapPart[];
  readonly when: readonly RoadmapCondition[];
  readonly needs: readonly StepNeed[];
  readonly days: Spread;
  readonly hours: Spread | null;
  /** Ids of fees of the season. */
  readonly fees: readonly string[];
  /** A price that no season file has, US dollars; absent = none known. */
  readonly usd?: { readonly mid: number; readonly source: string };
  /** Not before this day; `null` = from today. */
  readonly from: RoadmapDayId | null;
  /** The day by which it has to end, and later ones that still help, in this order; empty = none. */
  readonly serves: readonly RoadmapDayId[];
  readonly worth: "gate" | "list" | (typeof ROADMAP_LEVERS)[number] | null;
  readonly source: string;
  readonly reason: string;
}

/** A day of the yearly season of a fellowship, as it was last known. */
export interface FellowshipDay {
  readonly id: "fellowship-token" | "fellowship-opens" | "fellowship-reads" | "fellowship-commit";
  /** `07-01`: month and day. */
  readonly on: string;
  /** Year for which it was known. */
  readonly lastKnown: number;
  readonly standing: "published" | "assumed";
  readonly source: string;
  readonly note: string;
}

/** The steps of a roadmap and the days of a fellowship's season (`data/roadmap`). */
export interface RoadmapFacts {
  /** Hours a week for steps where nobody tells: before residency and in it. */
  readonly hoursAWeek: { readonly before: number; readonly residency: number };
  /** Days of slack up to which a step is critical. */
  readonly criticalDays: number;
  /** Years of a residency by specialty; others take `usualYears`. */
  readonly usualYears: number;
  readonly years: Readonly<Record<string, number>>;
  readonly steps: readonly StepFacts[];
  readonly fellowshipDays: readonly FellowshipDay[];
}
