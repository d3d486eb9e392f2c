import { probability } from "../math/probability.ts";
import { quantileSorted } from "../math/quantile.ts";
import type { Random } from "../math/random.ts";
import { weightedQuantile } from "../math/weighted-quantile.ts";
import type { Deviates } from "./deviates.ts";
import { NODES } from "./quality-grid.ts";

/** The ends of an 80 % range. */
const LOW = 0.1;
const HIGH = 0.9;

/** Turns log-likelihoods per node into weights that sum to 1, in place; returns the logarithm of their mean. */
export function weighNodes(nodeWeights: Float64Array, prior: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < NODES; k++) highest = Math.max(highest, nodeWeights[k]!);
  if (highest === Number.NEGATIVE_INFINITY) {
    nodeWeights.set(prior);
    return highest;
  }
  let total = 0;
  for (let k = 0; k < NODES; k++) {
    nodeWeights[k] = prior[k]! * Math.exp(nodeWeights[k]! - highest);
    total += nodeWeights[k]!;
  }
  for (let k = 0; k < NODES; k++) nodeWeights[k] = nodeWeights[k]! / total;
  return highest + Math.log(total);
}

/** Weights of the draws against the likeliest; all equal when every draw held the events impossible. */
export function relativeWeights(logEvidence: Float64Array): Float64Array {
  const highest = logEvidence.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (highest === Number.NEGATIVE_INFINITY) return logEvidence.map(() => 1);
  return logEvidence.map((value) => Math.exp(value - highest));
}

/**
 * Gives the 80 % range of a chance over the draws around its mean `mid`; without draws the range is its middle. Sums of
 * weights may end a hair above 1; a chance never does.
 */
export function rangeOver(draws: number, drawWeights: Float64Array | null) {
  return (values: Float64Array, mean: number): { mid: number; low: number; high: number } => {
    const mid = probability(mean);
    if (draws === 0) return { mid, low: mid, high: mid };
    const { low, high } = endsOf(values, drawWeights);
    return { mid, low: Math.min(mid, probability(low)), high: Math.max(mid, probability(high)) };
  };
}

/** The ends of the 80 % range of any values over the draws, all alike where they have no weights. */
export function endsOf(
  values: Float64Array,
  drawWeights: Float64Array | null,
): { readonly low: number; readonly high: number } {
  const sorted = drawWeights ? values : values.slice().sort();
  const at = (p: number): number =>
    drawWeights ? weightedQuantile(values, drawWeights, p) : quantileSorted(sorted, p);
  return { low: at(LOW), high: at(HIGH) };
}

/** Each name has a stream of its own, so that a further specialty in the list leaves the draws of the others alone. */
export function deviatesOf(random: Random): Deviates {
  return (name) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
    return random.split(hash).normal();
  };
}
