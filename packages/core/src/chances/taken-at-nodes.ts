import { gaussHermite } from "../math/gauss-hermite.ts";
import { logistic } from "../math/logistic.ts";

/** Stage 2 for one applicant and specialty, as it moves along the nodes. Logit scale. */
export interface TakenTerms {
  /** Logit of the chance to be taken after an interview at the middle node. */
  readonly level: number;
  /** SD of the logit of an interview along the nodes. */
  readonly interviewSd: number;
  /** Movement of the level per node unit that the latent quality causes. */
  readonly slope: number;
  /** Variance of the level that is the same at all programs but does not hang on the nodes. */
  readonly apart: number;
}

/**
 * Chance to be taken after an interview at each node. What is the same at all programs yet not tied to the nodes (the
 * spread of kappa over applicants, ignorance about kappa) is folded into them so that the logarithm of the chance to match
 * keeps its whole variance. With small chances a season hangs on the sum of them alone, so its mean over the nodes stays right.
 */
export function takenAtNodes(
  { level, interviewSd, slope, apart }: TakenTerms,
  nodeCount: number,
): Float64Array {
  const refused = 1 - logistic(level);
  const along = interviewSd + refused * slope;
  const widened = Math.sqrt(along ** 2 + refused ** 2 * apart);
  const whole = slope + (widened - along) / refused;
  return gaussHermite(nodeCount).nodes.map((z) => logistic(level + whole * z));
}
