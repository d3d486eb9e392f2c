import { logistic } from "../math/logistic.ts";
import { gridWeights, type Mixture, NODES, type QualityGrid } from "./quality-grid.ts";
import { mappedQuality } from "./quality-map.ts";

const LOWEST_LOGIT = -9;
const LOGIT_STEP = 0.25;
const LOGITS = 53;
const STEPS = 30;

/** Newton's steps square the error, so that after a step this small what is left is below 1e-9. */
const SMALL_STEP = 1e-5;

/** Offset by the logit of a share interviewed, linear between points; beyond −9 and 4 the end is used. */
export type PopulationCurve = Float64Array;

/**
 * The offset c for which the average of `logistic(logitRate + c + Z)` over a population is the rate itself: the average of
 * a logistic is not the logistic of the average (MODEL section 1). Z has the whole mixture of the population, lower tail
 * included, so that the share of the type that a program interviews stays what it is. Solved by Newton steps on the
 * logarithm of the smaller side, each point from the line through the two before.
 */
export function populationCurve(grid: QualityGrid, share: number, population: Mixture): PopulationCurve {
  const odds = mappedQuality(grid, share, population).map(Math.exp);
  const weights = gridWeights(grid, share);
  const curve = new Float64Array(LOGITS);
  for (let i = 0; i < LOGITS; i++) {
    const logitRate = LOWEST_LOGIT + i * LOGIT_STEP;
    const rate = logistic(logitRate);
    let c = i < 2 ? curve[0]! : 2 * curve[i - 1]! - curve[i - 2]!;
    for (let step = 0; step < STEPS; step++) {
      const scale = Math.exp(logitRate + c);
      let mean = 0;
      let slope = 0;
      for (let k = 0; k < NODES; k++) {
        const p = (scale * odds[k]!) / (1 + scale * odds[k]!);
        mean += weights[k]! * p;
        slope += weights[k]! * p * (1 - p);
      }
      const move =
        rate < 0.5
          ? (Math.log(mean / rate) * mean) / slope
          : (Math.log((1 - rate) / (1 - mean)) * (1 - mean)) / slope;
      c -= move;
      if (Math.abs(move) < SMALL_STEP) break;
    }
    curve[i] = c;
  }
  return curve;
}

/** The offset at the logit of a share. */
export function offsetAt(curve: PopulationCurve, logitRate: number): number {
  const across = Math.min(Math.max((logitRate - LOWEST_LOGIT) / LOGIT_STEP, 0), LOGITS - 1.000001);
  const i = Math.floor(across);
  const u = across - i;
  return curve[i]! * (1 - u) + curve[i + 1]! * u;
}
