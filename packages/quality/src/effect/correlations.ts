/** The correlations of neighbours that are tried, −0.95 to 0.95: nearer to 1 no phase of a chart has a level to speak of. */
export const CORRELATIONS: readonly number[] = Array.from({ length: 39 }, (_, i) => (i - 19) / 20);

/** What correlations are read from: ranks tell less of a high one than values do. */
export type ReadFrom = "values" | "ranks";

/**
 * The weight of each of `CORRELATIONS`, given how well it fits both phases (logarithms of likelihoods, up to a constant); they
 * sum to 1 (Zellner & Tiao 1964 for the averaging).
 */
export function correlationWeights(logLikelihoods: readonly number[], from: ReadFrom): readonly number[] {
  const logs = logLikelihoods.map((fit, index) => fit + logWeightBefore(CORRELATIONS[index]!, from));
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const POWER_NEAR_ONE: Readonly<Record<ReadFrom, number>> = { values: -0.65, ranks: -0.75 };

/**
 * The logarithm of the weight of a correlation before the data. Not a belief: with these weights the intervals held the truth
 * evenly for correlations from −0.6 to 0.8 of values and to 0.6 of ranks, found by simulation of phases of 8 to 40 points (a
 * probability matching prior, Datta & Mukerjee 2004).
 */
function logWeightBefore(correlation: number, from: ReadFrom): number {
  return POWER_NEAR_ONE[from] * Math.log1p(-correlation) - 1.4 * Math.log1p(correlation);
}
