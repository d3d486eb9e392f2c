import { regularisedBeta } from "../math/regularised-beta.ts";
import { correlatedMean } from "./correlated-mean.ts";
import { CORRELATIONS, correlationWeights } from "./correlations.ts";
import { CONFIDENCE, type Estimate } from "./estimate.ts";
import { normalScores } from "./normal-scores.ts";
import type { Series } from "./series.ts";
import { shiftBetween, shiftOfMedians } from "./shift-of-medians.ts";

/** A shift of the median, and what it says of the correlation between neighbours. */
export interface MedianDifference {
  readonly difference: Estimate;
  /** The mean correlation of neighbours, the same in both phases. */
  readonly autocorrelation: number;
  /** How many independent points each phase is worth. */
  readonly effectiveSizes: readonly [before: number, after: number];
}

/**
 * The shift of the median (Hodges & Lehmann 1963), where neighbouring points may be alike. The correlation of neighbours is
 * read from the ranks of each phase, so that no shape is asked for. Alike neighbours make the Mann-Whitney count vary more
 * (Serfling 1968). It is taken as beta between its two ends, and averaged over the correlations by how well they fit. Two
 * values or more a side; no bound where so few points bear none.
 */
export function medianDifference(before: Series, after: Series): MedianDifference {
  const [m, n] = [before.values.length, after.values.length];
  const phases = [before, after].map(({ values, places }) => ({ values: normalScores(values), places }));
  // A phase without any spread tells of no correlation.
  const telling = phases.filter(({ values }) => values.some((value) => value !== values[0]));
  if (telling.length === 0)
    return {
      difference: shiftOfMedians(before.values, after.values),
      autocorrelation: 0,
      effectiveSizes: [m, n],
    };
  const weights = correlationWeights(
    CORRELATIONS.map((correlation) =>
      telling.reduce((sum, phase) => sum + correlatedMean(phase, correlation).logLikelihood, 0),
    ),
    "ranks",
  );
  const first = inflations(before.places);
  const second = inflations(after.places);
  const shapes = CORRELATIONS.map((_, index) => {
    const variance = (m * n * (n * first[index]! + m * second[index]! + 1)) / 12;
    // The beta distribution on 0 … mn with this variance; it cannot vary more than half at each end.
    return Math.max(LEAST_SHAPE, ((m * n) ** 2 / (4 * variance) - 1) / 2);
  });
  const chanceUpTo = (count: number): number =>
    weights.reduce(
      (sum, weight, index) =>
        weight < LEAST_WEIGHT
          ? sum
          : sum + weight * regularisedBeta((count + 0.5) / (m * n), shapes[index]!, shapes[index]!),
      0,
    );
  const averageOf = (of: readonly number[]): number =>
    weights.reduce((sum, weight, index) => sum + weight * of[index]!, 0);
  return {
    difference: shiftBetween(before.values, after.values, countOutside(m * n, chanceUpTo)),
    autocorrelation: averageOf(CORRELATIONS),
    effectiveSizes: [m / averageOf(first), n / averageOf(second)],
  };
}

const LEAST_SHAPE = 0.02;
const LEAST_WEIGHT = 1e-6;

/** How many differences lie outside at each end: the most whose count chance gives in at most 2.5 of 100. */
function countOutside(pairs: number, chanceUpTo: (count: number) => number): number {
  let within = 0;
  let beyond = Math.ceil(pairs / 2);
  while (beyond - within > 1) {
    const middle = (within + beyond) >> 1;
    if (chanceUpTo(middle - 1) <= (1 - CONFIDENCE) / 2) within = middle;
    else beyond = middle;
  }
  return within;
}

/** For each of `CORRELATIONS`: how many times as much the mean rank of points at these places varies as of independent ones. */
function inflations(places: readonly number[]): readonly number[] {
  const pairs = new Map<number, number>();
  for (const [i, place] of places.entries())
    for (const later of places.slice(i + 1)) pairs.set(later - place, (pairs.get(later - place) ?? 0) + 1);
  return CORRELATIONS.map((correlation) => {
    let sum = places.length;
    // Ranks of normal values with the correlation r have the correlation (6 / π) asin (r / 2) (Kruskal 1958).
    for (const [distance, count] of pairs)
      sum += 2 * count * (6 / Math.PI) * Math.asin(correlation ** distance / 2);
    return sum / places.length;
  });
}
