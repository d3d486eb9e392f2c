import { offsetAt, type PopulationCurve } from "./population-curve.ts";

/** No group of applicants is interviewed above this share, however few of the type a program takes at all. */
const HIGHEST_SHARE = 0.95;

/**
 * Logit of an applicant at the population mean of every factor who needs no visa and passes every limit. `openness` is
 * the logit of the share of the whole type interviewed, `average` in (0, 1] what visa need and limits make of that
 * share, `curve` the offset of the other factors. Where they halve the share, the rest is interviewed twice as often.
 */
export function populationLogit(openness: number, average: number, curve: PopulationCurve): number {
  if (average === 1) return openness + offsetAt(curve, openness);
  const rate = 1 / (1 + Math.exp(-openness));
  const share = Math.min(Math.max(rate, HIGHEST_SHARE), rate / average);
  const own = Math.log(share / (1 - share));
  return own + offsetAt(curve, own);
}
