import { logistic } from "../math/logistic.ts";

/** Stage 2 for one applicant and specialty, as it moves along the quality. Logit scale. */
export interface TakenTerms {
  /** Logit of the chance to be taken after an interview at quality 0. */
  readonly level: number;
  /** Mean and SD over the nodes of what they move the logit of an interview by. */
  readonly mean: number;
  readonly sd: number;
  /** Movement of the level for one logit of an interview along the nodes. */
  readonly slope: number;
  /** Variance of the level that is the same at all programs but does not hang on the nodes. */
  readonly apart: number;
}

/**
 * Chance to be taken after an interview at each node, given what the node moves the logit of an interview by. What is the
 * same at all programs yet not tied to the nodes (the spread of kappa over applicants, ignorance about kappa) is folded
 * into them so that the logarithm of the chance to match keeps its whole variance. With small chances a season hangs on
 * the sum of them alone, so its mean over the nodes stays right.
 */
export function takenAtNodes(
  { level, mean, sd, slope, apart }: TakenTerms,
  moves: Float64Array,
): Float64Array {
  const refused = 1 - logistic(level);
  const along = sd * (1 + refused * slope);
  const widened = Math.sqrt(along ** 2 + refused ** 2 * apart);
  const further = sd === 0 ? 0 : (widened - along) / refused / sd;
  return moves.map((move) => logistic(level + slope * move + further * (move - mean)));
}
