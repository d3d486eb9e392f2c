/** Every step that a roadmap may hold, in the order in which a reader meets them; `data/roadmap/steps.yaml` tells each. */
export const ROADMAP_STEPS = [
  "step1",
  "step2ck",
  "english",
  "pathway",
  "certificate",
  "step3-study",
  "step3-exam",
  "us-experience",
  "find-mentors",
  "course",
  "project-baseline",
  "project-change",
  "project-after",
  "project-poster",
  "conference",
  "letters",
  "statement",
  "form",
  "ask-programs",
  "list-and-signals",
  "send",
  "interview-practice",
  "registration",
  "rank-list",
  "soap-ready",
  "ask-feedback",
  "plan-b",
  "residency-mentors",
  "committee",
  "elective",
  "fellowship-list",
  "fellowship-token",
  "fellowship-member",
  "fellowship-letters",
  "fellowship-statement",
  "fellowship-apply",
  "fellowship-interviews",
  "fellowship-rank",
] as const;

export type RoadmapStepCode = (typeof ROADMAP_STEPS)[number];

/** Where an applicant stands on the way, in the order of the way. */
export const ROADMAP_STAGES = [
  "student",
  "gap",
  "applying",
  "interviewing",
  "unmatched",
  "resident",
  "fellowship",
] as const;

export type RoadmapStageCode = (typeof ROADMAP_STAGES)[number];

/** Zones of a meeting's hour: the four of the US mainland, whose clocks change, and UTC. */
export const MEETING_ZONES = ["eastern", "central", "mountain", "pacific", "utc"] as const;

export type MeetingZone = (typeof MEETING_ZONES)[number];

/** What the applicant tells of one step; ISO dates, `null` = not told. */
export interface RoadmapStepTold {
  readonly code: RoadmapStepCode;
  /** The day on which she means to begin. */
  readonly planned: string | null;
  readonly began: string | null;
  readonly done: string | null;
  /** Whether she leaves it out of her plan. */
  readonly skip: boolean;
  readonly note: string | null;
}

/** A meeting that is agreed. */
export interface MeetingTold {
  readonly with: string;
  /** ISO date. */
  readonly day: string;
  /** HH:MM on the clock of `zone`; `null` = the whole day. */
  readonly time: string | null;
  readonly zone: MeetingZone;
  readonly about: string | null;
}

/** What the applicant tells of her plan (`roadmap` of `smartpick/profile@1`). */
export interface RoadmapTold {
  /** `null` = worked out from profile and day. */
  readonly stage: RoadmapStageCode | null;
  /** Hours a week that she has for steps; `null` = not told. */
  readonly hoursAWeek: number | null;
  /** Raised with each change of the plan within one day, so that a calendar takes the later file. */
  readonly revision: number;
  /** A residency that has begun, or begins on a day to come. */
  readonly residency: {
    /** ISO date. */
    readonly began: string;
    readonly specialty: string | null;
    readonly program: string | null;
    /** Years that it takes; `null` = as its specialty usually does. */
    readonly years: number | null;
  } | null;
  readonly steps: readonly RoadmapStepTold[];
  readonly meetings: readonly MeetingTold[];
}
