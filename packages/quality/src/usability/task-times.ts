import type { TaskReport } from "@smartpick/answers";
import { endsOf } from "../math/ends-of.ts";
import { meanInterval } from "../math/mean-interval.ts";
import { median } from "../math/median.ts";

/**
 * Times in seconds: the geometric mean with the 95 % t interval of the logarithms, since a few slow people pull the plain
 * mean up (Sauro & Lewis 2010), and the median. Times that were not taken are left out and not counted.
 */
export function timesOf(seconds: readonly (number | null)[]): TaskReport["tasks"][number]["seconds"] {
  const known = seconds.filter((value) => value !== null);
  const logs = meanInterval(known.map(Math.log));
  return {
    people: known.length,
    mean: logs === null ? null : Math.exp(logs.mean),
    low: logs === null || logs.low === null ? null : Math.exp(logs.low),
    high: logs === null || logs.high === null ? null : Math.exp(logs.high),
    median: median(known),
  };
}

/** A count a person with its mean and ends; null where nobody counted. */
export function countsOf(counts: readonly (number | null)[]): TaskReport["tasks"][number]["clicks"] {
  const known = counts.filter((value) => value !== null);
  const ends = endsOf(known);
  if (ends === null) return { people: 0, mean: null, least: null, most: null };
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { people: known.length, mean, ...ends };
}
