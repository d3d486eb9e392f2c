import { normalQuantile } from "@smartpick/core/math";

/** Each value as the normal quantile of its rank among all of them, equal values at their mean rank (van der Waerden 1952). */
export function normalScores(values: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const ranks = new Map<number, number>();
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (end < sorted.length && sorted[end] === sorted[at]) end++;
    // Ranks at + 1 … end share their mean.
    ranks.set(sorted[at]!, (at + 1 + end) / 2);
    at = end;
  }
  return values.map((value) => normalQuantile(ranks.get(value)! / (values.length + 1)));
}
