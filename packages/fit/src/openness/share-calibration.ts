import { levelShift, meanShare } from "./level.ts";
import type { NormalEstimate } from "./logit-grid.ts";

/** A program whose rate took no part in its own prediction: predicted and published mean share, and its cell. */
export interface HeldOutShare {
  readonly cell: number;
  readonly predicted: number;
  readonly published: number;
}

/** Calibration of predicted mean shares: `share = level[cell] · predicted^slope`. */
export interface ShareCalibration {
  readonly slope: number;
  readonly level: Float64Array;
}

const LOWEST_SLOPE = 0.4;
const HIGHEST_SLOPE = 1.2;
/** Programs below which a cell keeps the common level. */
const ENOUGH = 15;

/**
 * Calibration slope of predicted shares on held-out programs (Cox 1958; Steyerberg 2009, §15), by the quasi-Poisson
 * score with a free level for each cell. A slope below 1 says that the highest predictions are too high and the lowest
 * too low: a normal spread of logits that fits the middle overstates the means of those predicted to be most open.
 */
export function calibrateShares(heldOut: readonly HeldOutShare[], cells: number): ShareCalibration {
  let low = LOWEST_SLOPE;
  let high = HIGHEST_SLOPE;
  while (high - low > 1e-4) {
    const middle = (low + high) / 2;
    if (score(heldOut, cells, middle) > 0) low = middle;
    else high = middle;
  }
  const slope = (low + high) / 2;
  return { slope, level: levelsAt(heldOut, cells, slope) };
}

/** The estimate whose mean share is the calibrated one of this estimate; its SD stays. */
export function calibrated(
  { slope, level }: ShareCalibration,
  cell: number,
  estimate: NormalEstimate,
): NormalEstimate {
  const target = level[cell]! * meanShare(estimate) ** slope;
  return { mean: estimate.mean + levelShift([estimate], target), sd: estimate.sd };
}

/** Falls as the slope grows; 0 at the estimate. */
function score(heldOut: readonly HeldOutShare[], cells: number, slope: number): number {
  const level = levelsAt(heldOut, cells, slope);
  let sum = 0;
  for (const { cell, predicted, published } of heldOut) {
    sum += (published - level[cell]! * predicted ** slope) * Math.log(predicted);
  }
  return sum;
}

function levelsAt(heldOut: readonly HeldOutShare[], cells: number, slope: number): Float64Array {
  const published = new Float64Array(cells);
  const powered = new Float64Array(cells);
  const count = new Float64Array(cells);
  let allPublished = 0;
  let allPowered = 0;
  for (const one of heldOut) {
    const power = one.predicted ** slope;
    published[one.cell] = published[one.cell]! + one.published;
    powered[one.cell] = powered[one.cell]! + power;
    count[one.cell] = count[one.cell]! + 1;
    allPublished += one.published;
    allPowered += power;
  }
  return published.map((sum, c) =>
    count[c]! >= ENOUGH && sum > 0 ? sum / powered[c]! : allPublished / allPowered,
  );
}
