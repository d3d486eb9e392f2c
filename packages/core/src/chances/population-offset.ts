import { gaussHermite } from "../math/gauss-hermite.ts";
import { logistic } from "../math/logistic.ts";

const LOWEST_LOGIT = -10;
const LOGIT_STEP = 0.25;
const LOGITS = 69;
const VARIANCE_STEP = 0.25;
const VARIANCES = 25;

let table: Float64Array | null = null;

/**
 * The offset c for which the average of `logistic(logitRate + c + Z)`, Z ~ N(0, variance), is the rate itself: the
 * average of a logistic is not the logistic of the average (MODEL section 1). Solved once on a grid by quadrature
 * and Newton steps, linear between grid points; logit rates outside [−10, 7] and variances above 6 use the edge.
 */
export function populationOffset(logitRate: number, variance: number): number {
  table ??= solveGrid();
  const across = Math.min(Math.max((logitRate - LOWEST_LOGIT) / LOGIT_STEP, 0), LOGITS - 1.000001);
  const down = Math.min(Math.max(variance / VARIANCE_STEP, 0), VARIANCES - 1.000001);
  const i = Math.floor(across);
  const j = Math.floor(down);
  const u = across - i;
  const w = down - j;
  const at = j * LOGITS + i;
  const low = table[at]! * (1 - u) + table[at + 1]! * u;
  const high = table[at + LOGITS]! * (1 - u) + table[at + LOGITS + 1]! * u;
  return low * (1 - w) + high * w;
}

function solveGrid(): Float64Array {
  const { nodes, weights } = gaussHermite(31);
  const grid = new Float64Array(LOGITS * VARIANCES);
  for (let j = 1; j < VARIANCES; j++) {
    const sd = Math.sqrt(j * VARIANCE_STEP);
    for (let i = 0; i < LOGITS; i++) {
      const logitRate = LOWEST_LOGIT + i * LOGIT_STEP;
      const rate = logistic(logitRate);
      let c = grid[(j - 1) * LOGITS + i]!;
      for (let step = 0; step < 30; step++) {
        let mean = 0;
        let slope = 0;
        for (let k = 0; k < nodes.length; k++) {
          const p = logistic(logitRate + c + sd * nodes[k]!);
          mean += weights[k]! * p;
          slope += weights[k]! * p * (1 - p);
        }
        // On the log scale of the smaller tail the step is nearly linear, so that Newton cannot overshoot.
        const move =
          rate < 0.5
            ? (Math.log(mean / rate) * mean) / slope
            : (Math.log((1 - rate) / (1 - mean)) * (1 - mean)) / slope;
        c -= move;
        if (Math.abs(move) < 1e-12) break;
      }
      grid[j * LOGITS + i] = c;
    }
  }
  return grid;
}
