import type { GateCondition } from "../answers/gate.ts";
import type {
  FieldLimit,
  FixedFee,
  SeasonDate,
  SeasonProvenance,
  SoapFacts,
} from "../season/season-facts.ts";

/** Something that has to be open for a match, or for the first day of residency. */
export type DoorId =
  | "graduation"
  | "step1"
  | "step2ck"
  | "english"
  | "certificate"
  | "step3"
  | "registration"
  | "rank-list"
  | "first-year"
  | "visa";

/** How a door stands: `to-open` = not yet, and still possible; `not-asked` = nobody asks it of the applicant. */
export type DoorState = "open" | "to-open" | "shut" | "not-told" | "not-asked";

/** A day of a season. Where it is not published, `about` is that of the last season that has it, moved to this one. */
export interface SeasonDay {
  /** ISO date; `null` = not published. */
  readonly day: string | null;
  /** ISO date; `null` where the day is published, or no season has it. */
  readonly about: string | null;
}

/** How many programs, of all that may be asked and of a list; `listed: null` = no list was given. */
export interface ProgramCount {
  readonly all: number;
  readonly listed: number | null;
}

/** A price with where it stands. */
export interface DoorPrice extends Pick<SeasonProvenance, "source" | "publishedFor" | "confidence"> {
  readonly usd: number;
}

/** One door of the gate. */
export interface Door {
  readonly id: DoorId;
  readonly state: DoorState;
  /** What the gate says of it; `null` where it asks nothing. */
  readonly condition: GateCondition | null;
  /** Last day on which it can be opened. */
  readonly until: SeasonDay;
  /** Programs that need it open. */
  readonly blocks: ProgramCount;
  /** The visa that it opens; absent where it opens none that the applicant would take. */
  readonly opensVisa?: "h1b";
  /** What opening it costs; `null` = nothing known, or nothing to pay any more. */
  readonly price: DoorPrice | null;
  /** Where the rule is written; `null` where nothing is asked. */
  readonly source: string | null;
}

/** A way to the first day of residency: by a visa, or without one. */
export type RoadId = "j1" | "h1b" | "none";

/** What programs have published of sponsoring a visa, as counts. */
export interface Sponsors {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

export type RoadStepId =
  | "certificate"
  | "step3"
  | "rank-list"
  | "match"
  | "contract"
  | "sponsor"
  | "petition"
  | "consulate"
  | "start";

/** A step of a road. Without a day it lies between its neighbours, on a day that nobody publishes. */
export interface RoadStep {
  readonly id: RoadStepId;
  readonly state: DoorState | "to-come";
  readonly on: SeasonDay;
  readonly price: DoorPrice | null;
  readonly source: string | null;
}

/** One road with its steps in order, and who sponsors it. */
export interface Road {
  readonly id: RoadId;
  /** Whether the applicant wants it; `null` = not told. */
  readonly wanted: boolean | null;
  /** `null` where no sponsor is needed. */
  readonly sponsors: { readonly all: Sponsors; readonly listed: Sponsors | null } | null;
  /** Seasons of the oldest and the newest answer; `null` = none has a year. */
  readonly answered: readonly [oldest: number, newest: number] | null;
  readonly steps: readonly RoadStep[];
}

/** The days that doors and roads are drawn on. */
export type MilestoneId =
  | "applications-open"
  | "programs-review"
  | "pathways-deadline"
  | "rank-list-deadline"
  | "match-week-monday"
  | "match-day"
  | "start";

/** Every door and every road of an applicant on the days of one season. */
export interface Doors {
  /** Year of the Match. */
  readonly season: number;
  /** ISO date of the reader. */
  readonly today: string;
  /** Whether further applications can still be sent, and the last day of it. */
  readonly canApply: boolean;
  readonly lastDayToApply: string;
  /** Whether no door is shut for good. */
  readonly possible: boolean;
  /** Whether nothing shuts it but that no application is entered, and none can be sent any more. */
  readonly unlessSent: boolean;
  /** In the order in which they are told; empty where the season has no table of the gate. */
  readonly doors: readonly Door[];
  /** Those wanted first; both visas where none is told. */
  readonly roads: readonly Road[];
  /** Programs that may be asked: those that a list may hold, and those that the visa or Step 3 alone keeps off it. */
  readonly programs: ProgramCount;
  readonly milestones: readonly (SeasonDay & { readonly id: MilestoneId })[];
  /** Every day of the season as its file gives it, and about when where it is not published. */
  readonly dates: readonly (SeasonDate & Pick<SeasonDay, "about">)[];
  /** What the application form takes, and what is paid beside the applications. */
  readonly limits: readonly FieldLimit[];
  readonly fees: readonly FixedFee[];
  /** The season after this one: when its application opens, and when it can be sent. */
  readonly next: { readonly season: number; readonly opens: SeasonDay; readonly send: SeasonDay };
  /** Match Week's second chance; `null` = no file tells of it. */
  readonly soap: SoapFacts | null;
}
