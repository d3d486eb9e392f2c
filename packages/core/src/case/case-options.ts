/** What a shell may set beside the profile. `today` and `seed` come from the shell; core knows no clock. */
export interface CaseOptions {
  /** ISO date. */
  readonly today: string;
  readonly seed: number;
  readonly season?: number;
  readonly programs?: number;
  readonly budget?: number;
  readonly specialties?: readonly string[];
  readonly informatics?: number;
  /** Parameter draws behind the ranges; more draws, steadier ends. */
  readonly draws?: number;
  /** The list that is good for the worst fifth of the draws, instead of the one with the best mean. */
  readonly cautious?: boolean;
}

/** Questions that a plan names unless a shell asks for fewer or more. */
export const DEFAULT_QUESTIONS = 20;

/** Draws behind every 80 % range unless a shell asks for more. */
export const DEFAULT_DRAWS = 200;

/** Draws behind firmness and the cautious list. */
export const FIRM_DRAWS = 50;
