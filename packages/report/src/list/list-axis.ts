import type { Range } from "@smartpick/core";

/** The one axis under the chances of a list, out of 100. */
export interface ListAxis {
  readonly end: 15 | 30 | 50 | 100;
  readonly ticks: readonly number[];
}

const AXES: readonly ListAxis[] = [
  { end: 15, ticks: [0, 5, 10, 15] },
  { end: 30, ticks: [0, 10, 20, 30] },
  { end: 50, ticks: [0, 10, 20, 30, 40, 50] },
  { end: 100, ticks: [0, 20, 40, 60, 80, 100] },
];

const WHOLE = AXES[3] as ListAxis;

/** The shortest axis that holds the highest end of all the ranges of a list. */
export function listAxis(ranges: readonly Range[]): ListAxis {
  const highest = 100 * Math.max(0, ...ranges.map(({ high }) => high));
  return AXES.find(({ end }) => highest <= end) ?? WHOLE;
}

/** Where a chance (0 to 1) stands on the axis, as a share of its length from 0 to 1. */
export function placeOnAxis({ end }: ListAxis, chance: number): number {
  return Math.min(1, Math.max(0, (100 * chance) / end));
}
