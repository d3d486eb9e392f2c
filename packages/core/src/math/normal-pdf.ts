const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/** Density of the standard normal distribution at x. */
export function normalPdf(x: number): number {
  return INVERSE_ROOT_TWO_PI * Math.exp(-0.5 * x * x);
}
