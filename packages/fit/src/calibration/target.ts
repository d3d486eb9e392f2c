/** A value that is computed, and the range that a check by another route expects of it. */
export interface Target {
  /** Number in the list of golden checks, 1 to 8. */
  readonly item: number;
  readonly what: string;
  readonly use: "fitted" | "held out" | "check";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly digits: number;
  /** Why it may lie outside; shown only where it does. A reason must be true, not an excuse. */
  readonly reason?: string;
}

/** What is printed where a value lies outside and nobody has found out why. */
export const NO_REASON = "Not explained yet";

/** Whether a value lies in its range; the value is rounded as it is printed, so that page and verdict agree. */
export function isInside({
  value,
  low,
  high,
  digits,
}: Pick<Target, "value" | "low" | "high" | "digits">): boolean {
  const shown = Number(value.toFixed(digits));
  return shown >= low && shown <= high;
}

/** How far outside its range a value lies, with its sign; 0 inside. */
export function beyond(target: Target): number {
  if (isInside(target)) return 0;
  return target.value < target.low ? target.value - target.low : target.value - target.high;
}
