import { logistic } from "@smartpick/core";

/** Grid of logits on which densities of a program's openness are held: −9.6 to 6.4 in steps of 0.08. */
export const GRID_SIZE = 201;
const FIRST = -9.6;
const STEP = 0.08;

/** The grid's logits. */
export const GRID: Float64Array = Float64Array.from({ length: GRID_SIZE }, (_, g) => FIRST + STEP * g);

/** Logarithms of the share and of its complement at each point of the grid. */
export const LOG_SHARE: Float64Array = GRID.map((x) => Math.log(logistic(x)));
export const LOG_COMPLEMENT: Float64Array = GRID.map((x) => Math.log(logistic(-x)));

/** Mean and SD of an estimate on the logit scale. */
export interface NormalEstimate {
  readonly mean: number;
  readonly sd: number;
}

/** Mean, SD and logarithm of the normalising sum of (normal prior × likelihood) on the grid. */
export function gridPosterior(
  likelihood: Float64Array | null,
  priorMean: number,
  priorSd: number,
): NormalEstimate & { readonly logEvidence: number } {
  if (likelihood === null) return { mean: priorMean, sd: priorSd, logEvidence: 0 };
  let total = 0;
  let first = 0;
  let second = 0;
  for (let g = 0; g < GRID_SIZE; g++) {
    const z = (GRID[g]! - priorMean) / priorSd;
    const weight = Math.exp(-0.5 * z * z) * likelihood[g]!;
    total += weight;
    first += weight * GRID[g]!;
    second += weight * GRID[g]! * GRID[g]!;
  }
  const mean = first / total;
  const logEvidence = Math.log((total * STEP) / (priorSd * Math.sqrt(2 * Math.PI)));
  return { mean, sd: Math.sqrt(Math.max(second / total - mean * mean, 1e-4)), logEvidence };
}
