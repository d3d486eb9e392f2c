/** A moving range of two is 1.128 standard deviations on average (d2 for n = 2; Montgomery 2009, table VI). */
export const MOVING_RANGE_PER_SIGMA = 1.128;

/** The upper limit of moving ranges is 3.267 times their mean (D4 for n = 2; Montgomery 2009, table VI). */
export const MOVING_RANGE_LIMIT = 3.267;

/**
 * c4(n), the mean of the standard deviation of n normal values over σ: √(2/(n−1))·Γ(n/2)/Γ((n−1)/2). NaN below n = 2.
 * The quotient of gammas comes from its neighbour: q(n+1) = ((n−1)/2)/q(n), from q(2) = 1/√π.
 */
export function c4(n: number): number {
  if (!(n >= 2)) return Number.NaN;
  let quotient = 1 / Math.sqrt(Math.PI);
  for (let size = 2; size < n; size++) quotient = (size - 1) / 2 / quotient;
  return Math.sqrt(2 / (n - 1)) * quotient;
}

/** A3(n) for limits at `sigmas` standard errors: sigmas/(c4·√n); 3 by default. NaN below n = 2. */
export function a3(n: number, sigmas = 3): number {
  return sigmas / (c4(n) * Math.sqrt(n));
}

/** B3(n) for limits at `sigmas` standard errors: 1 − sigmas·√(1−c4²)/c4, not below 0. NaN below n = 2. */
export function b3(n: number, sigmas = 3): number {
  return Math.max(0, 1 - sigmas * spreadOfDeviation(n));
}

/** B4(n) for limits at `sigmas` standard errors: 1 + sigmas·√(1−c4²)/c4. NaN below n = 2. */
export function b4(n: number, sigmas = 3): number {
  return 1 + sigmas * spreadOfDeviation(n);
}

/** The standard deviation of s over its mean. */
function spreadOfDeviation(n: number): number {
  const factor = c4(n);
  return Math.sqrt(1 - factor ** 2) / factor;
}
