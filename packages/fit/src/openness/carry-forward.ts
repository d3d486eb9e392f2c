import { nelderMead } from "../math/nelder-mead.ts";
import { GRID, GRID_SIZE, type NormalEstimate } from "./logit-grid.ts";

/**
 * How a program's openness moves over two seasons: `next = prior + shift + slope (now − prior) + N(0, sd²)`, where
 * `prior` is the mean of the program's kind and mix and everything is on the logit scale.
 */
export interface Drift {
  readonly slope: number;
  readonly sd: number;
  readonly shift: number;
}

/** One program seen in both seasons. */
export interface SeasonPair {
  readonly prior: NormalEstimate;
  readonly earlier: Float64Array | null;
  readonly later: Float64Array;
}

/** Only every second grid point is used, which is exact enough for spreads above 0.3. */
const STRIDE = 2;
const COARSE = Math.floor((GRID_SIZE + STRIDE - 1) / STRIDE);

/**
 * Maximum likelihood of the drift over pairs of seasons, the openness of both seasons integrated out on the grid. A
 * weak normal prior (slope .65 ± .3, shift 0 ± .5, log SD of .7 ± .7) keeps small samples in bounds.
 */
export function fitDrift(pairs: readonly SeasonPair[]): Drift {
  const earlier = pairs.map((pair) => earlierWeights(pair));
  const objective = (x: Float64Array) => {
    const drift = driftOf(x);
    let sum =
      0.5 *
      (((drift.slope - 0.65) / 0.3) ** 2 + (drift.shift / 0.5) ** 2 + ((x[1]! - Math.log(0.7)) / 0.7) ** 2);
    pairs.forEach((pair, i) => {
      sum -= Math.log(pairLikelihood(pair, earlier[i]!, drift));
    });
    return sum;
  };
  return driftOf(nelderMead(objective, [0.65, Math.log(0.7), 0], [0.15, 0.25, 0.2], 1e-4, 150).at);
}

function driftOf(x: Float64Array): Drift {
  return { slope: x[0]!, sd: Math.exp(x[1]!), shift: x[2]! };
}

function earlierWeights(pair: SeasonPair): Float64Array {
  const weights = new Float64Array(COARSE);
  let total = 0;
  for (let c = 0; c < COARSE; c++) {
    const g = c * STRIDE;
    const z = (GRID[g]! - pair.prior.mean) / pair.prior.sd;
    weights[c] = Math.exp(-0.5 * z * z) * (pair.earlier === null ? 1 : pair.earlier[g]!);
    total += weights[c]!;
  }
  return weights.map((weight) => weight / total);
}

/** Chance of the later season's observation, up to a factor that does not depend on the drift. */
function pairLikelihood(pair: SeasonPair, weights: Float64Array, drift: Drift): number {
  const predicted = predictive(pair.prior.mean, weights, drift);
  let sum = 0;
  for (let c = 0; c < COARSE; c++) sum += predicted[c]! * pair.later[c * STRIDE]!;
  return Math.max(sum, 1e-300);
}

/** Density of the later openness on the coarse grid, normalised to sum 1. */
function predictive(priorMean: number, weights: Float64Array, drift: Drift): Float64Array {
  const density = new Float64Array(COARSE);
  const step = GRID[STRIDE]! - GRID[0]!;
  const scale = 1 / drift.sd;
  for (let c = 0; c < COARSE; c++) {
    const weight = weights[c]!;
    if (weight < 1e-7) continue;
    const centre = priorMean + drift.shift + drift.slope * (GRID[c * STRIDE]! - priorMean);
    for (let d = 0; d < COARSE; d++) {
      const z = (GRID[d * STRIDE]! - centre) * scale;
      if (z > 5 || z < -5) continue;
      density[d] = density[d]! + ((weight * step * scale) / 2.5066282746310002) * Math.exp(-0.5 * z * z);
    }
  }
  return density;
}

/** Openness after `seasons` more seasons for a program with this posterior now and this prior of its kind. */
export function carryForward(
  now: NormalEstimate,
  prior: NormalEstimate,
  drift: Drift,
  seasons: number,
): NormalEstimate {
  const { slope, sd } = driftOver(drift, prior.sd, seasons);
  return {
    mean: prior.mean + slope * (now.mean - prior.mean),
    sd: Math.sqrt((slope * now.sd) ** 2 + sd ** 2),
  };
}

/**
 * Slope and SD of change over a number of seasons for programs whose spread around their kind is `spread`. The slope
 * over two seasons is as measured. Beyond two, half of what is left of a program's difference is taken to fade at the
 * measured pace and half to stay (no third season has been published). The SD is the one that keeps programs as
 * different as they are, so that mean shares keep their level; it is no smaller than half the measured one.
 */
export function driftOver(drift: Drift, spread: number, seasons: number): { slope: number; sd: number } {
  const slope = drift.slope ** (1 + Math.max(0, seasons - 2) / 4);
  return { slope, sd: Math.max(spread * Math.sqrt(Math.max(1 - slope ** 2, 0)), drift.sd / 2) };
}

/** The 2026 posterior of a program seen in both seasons: mean and SD on the logit scale. */
export function laterPosterior(pair: SeasonPair, drift: Drift): NormalEstimate {
  const density = predictive(pair.prior.mean, earlierWeights(pair), drift);
  let total = 0;
  let first = 0;
  let second = 0;
  for (let c = 0; c < COARSE; c++) {
    const weight = density[c]! * pair.later[c * STRIDE]!;
    const x = GRID[c * STRIDE]!;
    total += weight;
    first += weight * x;
    second += weight * x * x;
  }
  const mean = first / total;
  return { mean, sd: Math.sqrt(Math.max(second / total - mean * mean, 1e-3)) };
}

/** Predictive weights of the later openness on `coarseGrid()`, summing to about 1. */
export function laterDensity(pair: Omit<SeasonPair, "later">, drift: Drift): Float64Array {
  return predictive(pair.prior.mean, earlierWeights({ ...pair, later: new Float64Array(GRID_SIZE) }), drift);
}

/** The grid points that `laterDensity` speaks of. */
export function coarseGrid(): Float64Array {
  return Float64Array.from({ length: COARSE }, (_, c) => GRID[c * STRIDE]!);
}
