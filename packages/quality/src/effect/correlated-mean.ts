import type { Series } from "./series.ts";

/** The mean of one phase where neighbours are correlated: with its squared error, and how many independent points it is worth. */
export interface CorrelatedMean {
  readonly mean: number;
  readonly squaredError: number;
  readonly effectiveSize: number;
  /** How well this correlation fits the phase, up to a constant (residual maximum likelihood, Patterson & Thompson 1971). */
  readonly logLikelihood: number;
}

/**
 * The best mean of a phase whose neighbours have the correlation `correlation` (in (−1, 1), falling off as its powers), by
 * generalised least squares for an autoregressive process of order 1. A gap of k places counts as k steps.
 */
export function correlatedMean({ values, places }: Series, correlation: number): CorrelatedMean {
  const n = values.length;
  const first = values[0]!;
  let effectiveSize = 1;
  let weighted = first;
  let logDeterminant = 0;
  for (let i = 1; i < n; i++) {
    const link = correlation ** (places[i]! - places[i - 1]!);
    effectiveSize += (1 - link) / (1 + link);
    weighted += (values[i]! - link * values[i - 1]!) / (1 + link);
    logDeterminant += Math.log1p(-link * link);
  }
  const mean = weighted / effectiveSize;
  let squares = (first - mean) ** 2;
  for (let i = 1; i < n; i++) {
    const link = correlation ** (places[i]! - places[i - 1]!);
    squares += (values[i]! - mean - link * (values[i - 1]! - mean)) ** 2 / (1 - link * link);
  }
  return {
    mean,
    squaredError: squares / (n - 1) / effectiveSize,
    effectiveSize,
    logLikelihood: -(logDeterminant + Math.log(effectiveSize) + (n - 1) * Math.log(squares)) / 2,
  };
}
