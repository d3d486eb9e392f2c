import { sumOf } from "../charts/values.ts";

/** Measured values in order, with their place in the chart: places that are not neighbours had a missing value between them. */
export interface Series {
  readonly values: readonly number[];
  readonly places: readonly number[];
}

/** Counts of events and what they are counted in: patients for a share, patient days or periods for a rate. */
export interface Counts {
  readonly events: readonly number[];
  readonly sizes: readonly number[];
}

/** The mean of numbers; NaN for none. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}
