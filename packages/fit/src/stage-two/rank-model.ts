import { gaussHermite, logistic } from "@smartpick/core";

/**
 * Applicants of one specialty and type. With `L = exp(logRanks + step2ck·x + theta)` (x = Step 2 CK in tens around the
 * applicants' mean, theta ~ N(0, sigma²) but for the share in the lower tail, N(−depth, spread²) stretched by sigma) ranks are Poisson with mean `L / (1 + L / mostRanks)`: who could have very
 * many interviews declines some. Each rank takes the applicant, if no better one does, with chance `logistic(kappa + kappaStep2ck·x + kappaTheta·theta + kappaSpread·e)`, e ~ N(0, 1).
 */
export interface RankModel {
  readonly logRanks: number;
  readonly mostRanks: number;
  readonly step2ck: number;
  readonly sigma: number;
  readonly kappa: number;
  readonly kappaSpread: number;
  readonly kappaTheta: number;
  readonly kappaStep2ck: number;
  readonly step2ckMean: number;
  readonly step2ckSd: number;
  readonly tail: RankTail;
}

/** The lower tail of the quality at the SD `quality` of everyone else: share of the applicants, how far below, SD. */
export interface RankTail {
  readonly share: number;
  readonly quality: number;
  readonly depth: number;
  readonly spread: number;
}

/** Nobody in the tail. */
export const NO_TAIL: RankTail = { share: 0, quality: 1, depth: 0, spread: 1 };

/** Nodes of the quality with their weights: both parts of the mixture. */
function qualityNodes({ sigma, tail }: RankModel): { readonly at: number[]; readonly weights: number[] } {
  const main = gaussHermite(13);
  const at = Array.from(main.nodes, (z) => sigma * z);
  const weights = Array.from(main.weights, (w) => w * (1 - tail.share));
  if (tail.share === 0) return { at, weights };
  const low = gaussHermite(7);
  const stretch = sigma / tail.quality;
  return {
    at: [...at, ...Array.from(low.nodes, (z) => stretch * (tail.spread * z - tail.depth))],
    weights: [...weights, ...Array.from(low.weights, (w) => w * tail.share)],
  };
}

/** What a model says of those with at least one rank. */
export interface RankOutcome {
  /** Share of all applicants with at least one rank. */
  readonly anyRank: number;
  /** Chance of a match given at least one rank, and over all applicants. */
  readonly matchGivenRank: number;
  readonly match: number;
  /** `[r]`, r = 0 … MOST_RANKS: share with r ranks among the matched and among the unmatched with a rank. */
  readonly matchedRanks: Float64Array;
  readonly unmatchedRanks: Float64Array;
  /** Chance of a match given r ranks. */
  readonly matchAtRank: Float64Array;
  readonly step2ck: {
    readonly matched: { readonly mean: number; readonly sd: number };
    readonly unmatched: { readonly mean: number; readonly sd: number };
  };
  readonly meanRanks: number;
}

/** Ranks beyond this count are put together. */
export const MOST_RANKS = 60;

/** Outcome of a model by quadrature over Step 2 CK (9 nodes), theta (13, and 7 in the tail) and the spread of kappa (5). */
export function rankOutcome(model: RankModel): RankOutcome {
  const ck = gaussHermite(9);
  const theta = qualityNodes(model);
  const spread = gaussHermite(5);
  const matched = new Float64Array(MOST_RANKS + 1);
  const unmatched = new Float64Array(MOST_RANKS + 1);
  const sums = { matched: [0, 0, 0], unmatched: [0, 0, 0] };
  const pmf = new Float64Array(MOST_RANKS + 1);
  let meanRanks = 0;
  for (let i = 0; i < 9; i++) {
    const x = (ck.nodes[i]! * model.step2ckSd) / 10;
    for (let j = 0; j < theta.at.length; j++) {
      const t = theta.at[j]!;
      const offered = Math.exp(model.logRanks + model.step2ck * x + t);
      const mean = offered / (1 + offered / model.mostRanks);
      poissonInto(pmf, mean);
      const weight = ck.weights[i]! * theta.weights[j]!;
      meanRanks += weight * mean;
      for (let k = 0; k < 5; k++) {
        const level = model.kappa + model.kappaStep2ck * x + model.kappaTheta * t;
        const refused = 1 - logistic(level + model.kappaSpread * spread.nodes[k]!);
        const share = weight * spread.weights[k]!;
        let left = 1;
        let matchedHere = 0;
        let unmatchedHere = 0;
        for (let r = 1; r <= MOST_RANKS; r++) {
          left *= refused;
          const part = share * pmf[r]!;
          matched[r] = matched[r]! + part * (1 - left);
          unmatched[r] = unmatched[r]! + part * left;
          matchedHere += part * (1 - left);
          unmatchedHere += part * left;
        }
        addMoments(sums.matched, matchedHere, x);
        addMoments(sums.unmatched, unmatchedHere, x);
      }
    }
  }
  const anyRank = sums.matched[0]! + sums.unmatched[0]!;
  return {
    anyRank,
    match: sums.matched[0]!,
    matchGivenRank: sums.matched[0]! / anyRank,
    matchedRanks: matched.map((value) => value / sums.matched[0]!),
    unmatchedRanks: unmatched.map((value) => value / sums.unmatched[0]!),
    matchAtRank: matched.map((value, r) => (r === 0 ? 0 : value / (value + unmatched[r]!))),
    step2ck: {
      matched: scoreMoments(sums.matched, model.step2ckMean),
      unmatched: scoreMoments(sums.unmatched, model.step2ckMean),
    },
    meanRanks,
  };
}

/** Mean and SD of a distribution over ranks. */
export function rankMoments(pmf: Float64Array): { mean: number; sd: number } {
  let mean = 0;
  let square = 0;
  for (let r = 0; r < pmf.length; r++) {
    mean += r * pmf[r]!;
    square += r * r * pmf[r]!;
  }
  return { mean, sd: Math.sqrt(Math.max(0, square - mean * mean)) };
}

/** Smallest r whose distribution function reaches p. */
export function rankQuantile(pmf: Float64Array, p: number): number {
  let sum = 0;
  for (let r = 0; r < pmf.length; r++) {
    sum += pmf[r]!;
    if (sum >= p - 1e-12) return r;
  }
  return pmf.length - 1;
}

function poissonInto(pmf: Float64Array, mean: number): void {
  pmf[0] = Math.exp(-mean);
  let sum = pmf[0];
  for (let r = 1; r < MOST_RANKS; r++) {
    pmf[r] = (pmf[r - 1]! * mean) / r;
    sum += pmf[r]!;
  }
  pmf[MOST_RANKS] = Math.max(0, 1 - sum);
}

function addMoments(sums: number[], weight: number, x: number): void {
  sums[0] = sums[0]! + weight;
  sums[1] = sums[1]! + weight * x;
  sums[2] = sums[2]! + weight * x * x;
}

function scoreMoments(sums: readonly number[], centre: number): { mean: number; sd: number } {
  const mean = sums[1]! / sums[0]!;
  return { mean: centre + 10 * mean, sd: 10 * Math.sqrt(Math.max(0, sums[2]! / sums[0]! - mean * mean)) };
}
