import { gaussHermite, type Random } from "@smartpick/core";
import { logFactorial } from "./log-factorial.ts";

/** Nodes of the rule over the spread; exact to 1e-4 for spreads up to 1.6. */
const NODES = 31;
/** Least chance of a count, so that one surprise cannot decide a comparison. */
const FLOOR = 1e-12;
/** Counts from here on are put together. */
const MOST = 200;

/** Chance of a count when the logarithm of its Poisson mean is normal with this mean and SD. */
export function mixedPoisson(count: number, logMean: number, sd: number): number {
  const { nodes, weights } = gaussHermite(NODES);
  let sum = 0;
  for (let k = 0; k < nodes.length; k++) {
    const logRate = logMean + sd * nodes[k]!;
    sum += weights[k]! * Math.exp(count * logRate - Math.exp(logRate) - logFactorial(count));
  }
  return Math.max(sum, FLOOR);
}

/** Smallest count whose distribution function reaches p; at most 200. */
export function mixedPoissonQuantile(p: number, logMean: number, sd: number): number {
  let sum = 0;
  for (let count = 0; count < MOST; count++) {
    sum += mixedPoisson(count, logMean, sd);
    if (sum >= p) return count;
  }
  return MOST;
}

/** Chance of at least `count`. */
export function mixedPoissonAtLeast(count: number, logMean: number, sd: number): number {
  let below = 0;
  for (let k = 0; k < count; k++) below += mixedPoisson(k, logMean, sd);
  return Math.max(0, 1 - below);
}

/** A drawn count. */
export function drawMixedPoisson(logMean: number, sd: number, random: Random): number {
  return drawPoisson(Math.exp(logMean + sd * random.normal()), random);
}

/** A Poisson count by waiting times below 500, by the normal above. */
function drawPoisson(mean: number, random: Random): number {
  if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  let count = -1;
  for (let time = 0; time < mean; count++) time -= Math.log(1 - random.uniform());
  return count;
}
