import { gaussHermite, logistic } from "@smartpick/core";
import type { NormalEstimate } from "./logit-grid.ts";

/** Order of the rule for the mean of a logistic; exact to 1e-4 relative for SDs up to 2.5. */
const NODES = 21;

/** Mean share of a normal estimate on the logit scale, its uncertainty included. */
export function meanShare({ mean, sd }: NormalEstimate): number {
  const { nodes, weights } = gaussHermite(NODES);
  let sum = 0;
  for (let k = 0; k < NODES; k++) sum += weights[k]! * logistic(mean + sd * nodes[k]!);
  return sum;
}

/**
 * The shift in logits that brings the average of the mean shares to `target`, by bisection to 1e-6. Shares are skewed, so a
 * normal spread in logits that fits the middle can miss the average; the average is what a season is made of. 0 for an
 * empty list.
 */
export function levelShift(estimates: readonly NormalEstimate[], target: number): number {
  if (estimates.length === 0) return 0;
  let low = -3;
  let high = 3;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (const { mean, sd } of estimates) sum += meanShare({ mean: mean + middle, sd });
    if (sum / estimates.length < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
