import type { ApplicationState } from "../answers/chances-report.ts";
import type { Range } from "../answers/plan-report.ts";
import type { ProgramCard } from "../facts/program-card.ts";
import type { InSeasonEntry } from "../profile/profile.ts";
import type { SeasonDate } from "../season/season-facts.ts";

/** A season as it stands on a day: its dates, how many invitations are out by then, and what was sent. */
export interface SeasonRoom {
  /** Year of the Match. */
  readonly season: number;
  /** ISO date of the reader. */
  readonly today: string;
  /** Whether further applications can still be sent, and the last day of it. */
  readonly canApply: boolean;
  readonly lastDayToApply: string;
  /** Day on which programs begin to read; `known: false` = not published, the usual day stands in. */
  readonly reading: { readonly day: string; readonly known: boolean };
  /** Share of the invitations of a season that are out, by day. */
  readonly pace: readonly PacePoint[];
  /** The same today. */
  readonly outNow: Omit<PacePoint, "day">;
  readonly dates: readonly SeasonDate[];
  /** In the order of the profile. */
  readonly applications: readonly TrackedApplication[];
}

/** Share of a season's invitations that are out on a day, 0 to 1; low and high = a slow and a fast season, 80 of 100 between. */
export interface PacePoint {
  readonly day: string;
  readonly mid: number;
  readonly low: number;
  readonly high: number;
}

/** One application of the season, with what its silence means. */
export interface TrackedApplication extends ProgramCard, Omit<InSeasonEntry, "program"> {
  /** The program's id as the profile writes it. */
  readonly entry: string;
  readonly became: ApplicationState;
  /** Days without an answer since it could be read; `null` where one has come. */
  readonly silentDays: number | null;
  /** `null` where an answer has come. */
  readonly silence: Silence | null;
  /** Chance of an interview before the season told anything, and now. */
  readonly interviewThen: number;
  readonly interviewNow: number;
}

/** Whether a silence is normal. `out` = the share of such invitations that would be out by now. */
export type Silence =
  | { readonly verdict: "early" }
  | { readonly verdict: "normal" | "late"; readonly out: number }
  | { readonly verdict: "unknown"; readonly why: "own-match" | "other-service" };

/** How the chance of matching moved as news came, with what was sent alone and at the end what the plan says. */
export interface SeasonCourse {
  /** From the first day on, in order; the last is today. */
  readonly points: readonly CoursePoint[];
}

/** The chance of matching after a day, and what came on it. */
export interface CoursePoint {
  readonly day: string;
  readonly match: Range;
  readonly invited: number;
  readonly rejected: number;
}
