import { poissonBinomial } from "../math/poisson-binomial.ts";
import { probability } from "../math/probability.ts";
import type { ChanceSurface } from "./chance-surface.ts";

/** A season with a chosen list: predictive chances, and the distribution of the number of interviews. */
export interface SeasonChance {
  readonly match: number;
  readonly anyInterview: number;
  /** `pmf[k]` = chance of k interviews, k = 0 … number of programs; sums to 1. */
  readonly pmf: Float64Array;
}

/**
 * The season of a list: candidates by index into the surface, each with its signal level. Outcomes are independent
 * within a node and mixed over the nodes; an empty list has no chance and surely no interview.
 */
export function seasonChanceOf(surface: ChanceSurface, chosen: Int32Array, levels: Int8Array): SeasonChance {
  const n = surface.rows.length;
  const nodes = surface.weights.length;
  const pmf = new Float64Array(chosen.length + 1);
  const atNode = new Float64Array(chosen.length);
  let match = 0;
  for (let k = 0; k < nodes; k++) {
    const weight = surface.weights[k]!;
    let missed = 1;
    for (let i = 0; i < chosen.length; i++) {
      const at = (levels[i]! * n + chosen[i]!) * nodes + k;
      atNode[i] = surface.interview[at]!;
      missed *= 1 - surface.match[at]!;
    }
    match += weight * (1 - missed);
    const counts = poissonBinomial(atNode);
    for (let i = 0; i < pmf.length; i++) pmf[i] = pmf[i]! + weight * counts[i]!;
  }
  return {
    match: probability(match),
    anyInterview: probability(1 - pmf[0]!),
    pmf: pmf.map(probability),
  };
}
