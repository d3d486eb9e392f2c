import { findRoot } from "../math/find-root.ts";
import { studentTTail } from "../math/student-t-tail.ts";
import { correlatedMean } from "./correlated-mean.ts";
import { CORRELATIONS, correlationWeights } from "./correlations.ts";
import { CONFIDENCE, type Estimate } from "./estimate.ts";
import type { Series } from "./series.ts";
import { welchDifference } from "./welch-difference.ts";

/** A difference of two means, and what it says of the correlation between neighbours. */
export interface MeanDifference {
  readonly difference: Estimate;
  /** The mean correlation of neighbours, the same in both phases. */
  readonly autocorrelation: number;
  /** How many independent points each phase is worth: those whose mean varies as much as this one does on average. */
  readonly effectiveSizes: readonly [before: number, after: number];
}

interface Part {
  readonly value: number;
  readonly error: number;
  readonly degrees: number;
  readonly logLikelihood: number;
}

/**
 * Mean after minus mean before, where neighbouring points may be alike. For each correlation that is tried the effective
 * sizes and Welch's t interval follow; these are averaged by how well the correlation fits both phases (Zellner & Tiao 1964
 * for the averaging, Welch 1947 for unequal spreads). Two values or more a side.
 */
export function meanDifference(before: Series, after: Series): MeanDifference {
  const parts: Part[] = [];
  const sizes: [number, number][] = [];
  for (const correlation of CORRELATIONS) {
    const first = correlatedMean(before, correlation);
    const second = correlatedMean(after, correlation);
    const square = first.squaredError + second.squaredError;
    // Without any spread no correlation can be told, and the difference is what it is.
    if (!(first.squaredError > 0 && second.squaredError > 0)) return withoutSpread(before, after);
    sizes.push([first.effectiveSize, second.effectiveSize]);
    parts.push({
      value: second.mean - first.mean,
      error: Math.sqrt(square),
      degrees:
        square ** 2 /
        (first.squaredError ** 2 / (before.values.length - 1) +
          second.squaredError ** 2 / (after.values.length - 1)),
      logLikelihood: first.logLikelihood + second.logLikelihood,
    });
  }
  const weights = correlationWeights(
    parts.map(({ logLikelihood }) => logLikelihood),
    "values",
  );
  const averageOf = (of: (index: number) => number): number =>
    weights.reduce((sum, weight, index) => sum + weight * of(index), 0);
  return {
    difference: {
      value: averageOf((index) => parts[index]!.value),
      low: quantileOf(parts, weights, (1 - CONFIDENCE) / 2),
      high: quantileOf(parts, weights, (1 + CONFIDENCE) / 2),
    },
    autocorrelation: averageOf((index) => CORRELATIONS[index]!),
    effectiveSizes: [
      1 / averageOf((index) => 1 / sizes[index]![0]),
      1 / averageOf((index) => 1 / sizes[index]![1]),
    ],
  };
}

function withoutSpread(before: Series, after: Series): MeanDifference {
  return {
    difference: welchDifference(before.values, after.values),
    autocorrelation: 0,
    effectiveSizes: [before.values.length, after.values.length],
  };
}

/** Parts with less weight than this move no end that anybody reads. */
const LEAST_WEIGHT = 1e-5;
/** No 97.5 % quantile of Student's t lies farther out: this is the one of a single degree of freedom. */
const FARTHEST = 12.71;

/** The p-quantile of the mixture of shifted and stretched t distributions. */
function quantileOf(parts: readonly Part[], weights: readonly number[], p: number): number {
  const used = parts
    .map((part, index) => ({ ...part, weight: weights[index]! }))
    .filter(({ weight }) => weight > LEAST_WEIGHT);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const above = (x: number): number => {
    let sum = 0;
    for (const part of used) sum += part.weight * studentTTail((x - part.value) / part.error, part.degrees);
    return sum / total;
  };
  const widest = Math.max(...used.map(({ error }) => error));
  const low = Math.min(...used.map(({ value }) => value)) - FARTHEST * widest;
  const high = Math.max(...used.map(({ value }) => value)) + FARTHEST * widest;
  return findRoot((x) => 1 - p - above(x), low, high, widest * 1e-8);
}
