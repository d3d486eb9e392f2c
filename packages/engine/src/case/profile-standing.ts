import type { Case } from "@smartpick/core";

/** How the programs that a list may hold stand to the rules that are known, in the season at hand. */
export interface ProfileStanding {
  /** Year of the Match. */
  readonly season: number;
  /** Whether further applications can still be sent. */
  readonly canApply: boolean;
  readonly considered: number;
  readonly meets: number;
  /** Nothing known fails, and at least one rule is unknown. */
  readonly unknown: number;
  readonly fails: number;
}

/** The verdicts of the case's own candidates: the counts that its plan gives. */
export function standingOf(base: Case): ProfileStanding {
  return { season: base.year, canApply: base.canApply, ...base.candidates().counts };
}
