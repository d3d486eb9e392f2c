/** What a shell may set beside the profile. `today` and `seed` come from the shell; core knows no clock. */
export interface PlanOptions {
  /** ISO date. */
  readonly today: string;
  readonly seed: number;
  readonly season?: number;
  readonly programs?: number;
  readonly budget?: number;
  readonly specialties?: readonly string[];
  readonly informatics?: number;
  /** Most questions to ask first; 0 leaves them out. Twenty when absent. */
  readonly questions?: number;
  /** Parameter draws behind the ranges; more draws, steadier ends. */
  readonly draws?: number;
}

/** Questions that a plan names unless a shell asks for fewer or more. */
export const DEFAULT_QUESTIONS = 20;

/** Draws behind every 80 % range unless a shell asks for more. */
export const DEFAULT_DRAWS = 200;

/**
 * Dollars that one more chance in 100 is worth when the applicant has not said. An assumption, shown as such; every
 * plan built on it says so.
 */
export const ASSUMED_USD_PER_CHANCE = 400;

/** The options that the list depends on; how many questions are looked at beside it is none of them. */
export function optionsOfList({ questions: _, ...options }: PlanOptions): PlanOptions {
  return options;
}
