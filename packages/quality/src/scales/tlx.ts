import type { NumberRule } from "../table/row-reader.ts";

/** The six subscales of the NASA Task Load Index (Hart & Staveland 1988); in each of them more is a heavier load. */
export const TLX_COLUMNS = [
  "mental",
  "physical",
  "temporal",
  "performance",
  "effort",
  "frustration",
] as const;

/** The columns of the weights: how often a subscale was chosen in the 15 pairs. */
export const TLX_WEIGHT_COLUMNS = [
  "w_mental",
  "w_physical",
  "w_temporal",
  "w_performance",
  "w_effort",
  "w_frustration",
] as const;

/** A rating runs from 0 to 100. The paper form has steps of 5; a slider may give what lies between. */
export const TLX_RATING: NumberRule = { least: 0, most: 100, whole: false, takes: "a number from 0 to 100" };

/** The width of a step on the paper form. */
export const TLX_STEP = 5;

/** A subscale stands in five of the 15 pairs. */
export const TLX_WEIGHT: NumberRule = { least: 0, most: 5, whole: true, takes: "a whole number from 0 to 5" };

/** Pairs of six subscales, and so the sum of the weights. */
export const TLX_PAIRS = 15;

/** The raw index of six ratings, 0 to 100: their mean (Hart 2006). */
export function rawTlxScore(ratings: readonly number[]): number {
  return ratings.reduce((sum, rating) => sum + rating, 0) / TLX_COLUMNS.length;
}

/** The weighted index of six ratings, 0 to 100: each times its weight, the sum over 15 (Hart & Staveland 1988). */
export function weightedTlxScore(ratings: readonly number[], weights: readonly number[]): number {
  return ratings.reduce((sum, rating, at) => sum + rating * weights[at]!, 0) / TLX_PAIRS;
}
