import { grouped } from "../english/plural.ts";

/** Said against happened of one group of forecasts, of 100; `low` to `high` holds 95 of 100 groups by chance alone. */
export interface ReliabilityGroup {
  readonly n: number;
  readonly said: number;
  readonly happened: number;
  readonly low: number;
  readonly high: number;
}

/** Groups of forecasts as a chart draws them. */
export interface ReliabilityChart {
  /** What the forecasts were of: "IMGs invited by neurology programs". */
  readonly title: string;
  /** What `n` counts, in the plural. */
  readonly unit: string;
  /** By what was said, smallest first. */
  readonly groups: readonly ReliabilityGroup[];
  /** Position of the group that chance explains least. */
  readonly worst: number;
}

/** The finding as a sentence: the worst group, what was said of it and what happened. */
export function reliabilityTitle({ title, unit, groups, worst }: ReliabilityChart): string {
  const group = groups[worst];
  if (group === undefined) return `${title}: there is nothing to draw.`;
  const { n, said, happened } = group;
  return `${title}. Worst group: we said ${said} of 100, it happened ${happened} of 100, ${grouped(n)} ${unit}.`;
}

/** Whether a group was said too high or too low, as a word of one group; "by chance" inside the range of chance. */
export function reliabilityVerdict({
  happened,
  low,
  high,
}: ReliabilityGroup): "too high" | "too low" | "by chance" {
  return happened < low ? "too high" : happened > high ? "too low" : "by chance";
}
