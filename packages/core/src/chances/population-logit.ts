import { populationOffset } from "./population-offset.ts";

/** No group of applicants is interviewed above this share, however few of the type a program takes at all. */
const HIGHEST_SHARE = 0.95;

/**
 * Logit of an applicant at the population mean of every factor who needs no visa and passes every limit. `openness` is
 * the logit of the share of the whole type interviewed, `average` in (0, 1] what visa need and limits make of that
 * share, `variance` the spread of the other factors. Where they halve the share, the rest is interviewed twice as often.
 */
export function populationLogit(openness: number, average: number, variance: number): number {
  if (average === 1) return openness + populationOffset(openness, variance);
  const rate = 1 / (1 + Math.exp(-openness));
  const share = Math.min(Math.max(rate, HIGHEST_SHARE), rate / average);
  const own = Math.log(share / (1 - share));
  return own + populationOffset(own, variance);
}
