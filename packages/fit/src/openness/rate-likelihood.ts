import { logFactorial } from "../math/log-factorial.ts";
import { GRID_SIZE, LOG_COMPLEMENT, LOG_SHARE } from "./logit-grid.ts";

/** Likelihood on the grid of k interviewed out of n applicants, largest value 1. */
export function countLikelihood(k: number, n: number): Float64Array {
  const likelihood = new Float64Array(GRID_SIZE);
  addCounts(likelihood, k, k, n, 1);
  return scaled(likelihood);
}

/**
 * Likelihood on the grid of a published whole per cent when the number of applicants is only roughly known: the sum
 * of the binomial chances of every count that rounds to that per cent, averaged over 0.6, 1 and 1.6 times
 * `applicants` with weights ¼, ½, ¼; largest value 1. Where no count rounds to the per cent, the number of applicants
 * is raised until one does.
 */
export function roundedRateLikelihood(percent: number, applicants: number): Float64Array {
  const likelihood = new Float64Array(GRID_SIZE);
  for (const [factor, weight] of [
    [0.6, 0.25],
    [1, 0.5],
    [1.6, 0.25],
  ] as const) {
    let n = Math.max(3, Math.round(applicants * factor));
    let [low, high] = countsThatRoundTo(percent, n);
    while (low > high) [low, high] = countsThatRoundTo(percent, ++n);
    addCounts(likelihood, low, high, n, weight);
  }
  return scaled(likelihood);
}

/** Likelihood on the grid of a published whole per cent of a known number of applicants; largest value 1. */
export function knownTotalLikelihood(percent: number, applicants: number): Float64Array {
  const likelihood = new Float64Array(GRID_SIZE);
  const [low, high] = countsThatRoundTo(percent, applicants);
  const nearest = Math.round((percent * applicants) / 100);
  addCounts(likelihood, Math.min(low, nearest), Math.max(high, nearest), applicants, 1);
  return scaled(likelihood);
}

/** First and last count of n that is published as this whole per cent; first > last when there is none. */
export function countsThatRoundTo(percent: number, n: number): [number, number] {
  const low = Math.max(0, Math.ceil(((percent - 0.5) * n) / 100 - 1e-9));
  let high = Math.min(n, Math.floor(((percent + 0.5) * n) / 100 + 1e-9));
  // A count exactly half way is rounded up, so it belongs to the next per cent.
  if (percent < 100 && Math.abs(high - ((percent + 0.5) * n) / 100) < 1e-9) high--;
  return [low, high];
}

function addCounts(out: Float64Array, low: number, high: number, n: number, weight: number): void {
  for (let k = low; k <= high; k++) {
    const constant = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    for (let g = 0; g < GRID_SIZE; g++) {
      out[g] = out[g]! + weight * Math.exp(constant + k * LOG_SHARE[g]! + (n - k) * LOG_COMPLEMENT[g]!);
    }
  }
}

function scaled(likelihood: Float64Array): Float64Array {
  let largest = 0;
  for (const value of likelihood) if (value > largest) largest = value;
  return likelihood.map((value) => value / largest);
}
