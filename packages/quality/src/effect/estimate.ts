/** How often an interval should hold the truth. */
export const CONFIDENCE = 0.95;

/** A value with its 95 % interval; an end that has no bound is −Infinity or Infinity. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}
