import type { ApplicationState } from "../answers/chances-report.ts";
import type { Judgements } from "../facts/judgements.ts";

/** One application that was sent in the season. */
export interface SentApplication {
  /** Ledger row. */
  readonly row: number;
  /** Level of the signal sent with it. */
  readonly level: 0 | 1 | 2;
  readonly state: ApplicationState;
  /** ISO date; `null` = not told. */
  readonly applied: string | null;
}

/** What has happened so far in a season, as of a day. */
export interface SeasonSoFar {
  /** ISO date on which the evidence is read. */
  readonly today: string;
  /** Year of the Match. */
  readonly season: number;
  /** Day on which programs begin to read; `null` = not published, the usual day stands in. */
  readonly programsReview: string | null;
  /** How fast invitations go out in a usual season, and how far seasons differ. */
  readonly timing: Pick<Judgements, "invitations" | "usualReviewDay">;
  /** By ledger row, in the order told. */
  readonly applications: ReadonlyMap<number, SentApplication>;
}

/** Whether an application may still lead to a match: neither rejected nor withdrawn. */
export function isRunning({ state }: Pick<SentApplication, "state">): boolean {
  return state === "waiting" || state === "invited" || state === "interviewed";
}

/** Whether an interview was offered at some time. */
export function wasInvited({ state }: Pick<SentApplication, "state">): boolean {
  return state === "invited" || state === "interviewed" || state === "rejected-after-interview";
}
