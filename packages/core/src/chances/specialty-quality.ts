import type { PersonParameters, SpecialtyParameters } from "../facts/parameters.ts";
import type { Mixture } from "./quality-grid.ts";

/** Variances and covariances of the logit of an interview that a mixture is built from. */
export interface QualitySpread {
  /** Latent quality and all else that the grid carries, in the main part. */
  readonly variance: number;
  /** Sum over factors of coefficient · tail slope · variance: how much worse the factors of those in the tail are. */
  readonly tilt: number;
  /** Share in the tail: of the tilt, those outside are better by its share, those inside worse by the rest. */
  readonly share: number;
}

/**
 * The mixture of a specialty: the type's, stretched so that the main part has the specialty's sigma, and widened by what
 * else the grid carries there.
 */
export function specialtyMixture(
  { sigma, sigmaSd }: SpecialtyParameters,
  parameters: Pick<PersonParameters, "quality" | "depth" | "depthSd" | "spread">,
  { variance, tilt, share }: QualitySpread,
): Mixture {
  const stretch = sigma / parameters.quality;
  const latent = sigma ** 2 + sigmaSd ** 2;
  const tail = stretch ** 2 * (parameters.spread ** 2 + parameters.depthSd ** 2) + sigmaSd ** 2;
  return {
    centre: share * tilt,
    sd: Math.sqrt(variance),
    depth: stretch * parameters.depth + (1 - share) * tilt,
    tailSd: Math.sqrt(Math.max(0, variance - latent) + tail),
  };
}

/** Mean and variance of a mixture. */
export function mixtureMoments(
  { centre, sd, depth, tailSd }: Mixture,
  share: number,
): { readonly mean: number; readonly variance: number } {
  const mean = (1 - share) * centre - share * depth;
  const square = (1 - share) * (sd ** 2 + centre ** 2) + share * (tailSd ** 2 + depth ** 2);
  return { mean, variance: square - mean ** 2 };
}
