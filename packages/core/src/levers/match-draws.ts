import type { Case } from "../case/case.ts";
import { DEFAULT_DRAWS } from "../case/case-options.ts";
import { NODES } from "../chances/quality-grid.ts";
import { seasonDraws } from "../chances/season-draws.ts";
import { surfaceOf } from "../chances/surface.ts";
import type { Chosen } from "./chosen.ts";

/** The season's chance of matching with a list: its mean, and its value in each draw. */
export interface MatchDraws {
  readonly mid: number;
  /** `[d]`: the chance in draw d. The d-th draws of two cases with one seed hold the same deviates. */
  readonly values: Float64Array;
  /** `[d]`: logarithm of how likely what has happened was in draw d; all 0 where nothing has. */
  readonly logEvidence: Float64Array;
}

/**
 * The chance of matching of a list in a case, draw by draw, as `chanceRanges` draws it: positions of one year do not
 * count. The rows need not be candidates of the case.
 */
export function matchDrawsOf({ model, options }: Case, { rows, levels, oneYear }: Chosen): MatchDraws {
  const { seed, draws = DEFAULT_DRAWS } = options;
  const counted = Array.from(rows.keys()).filter((index) => !oneYear.has(rows[index]!));
  const values = new Float64Array(draws);
  const logEvidence = new Float64Array(draws);
  const chances = new Float64Array(NODES);
  const unmatched = new Float64Array(NODES);
  const source = seasonDraws(model, rows, seed);
  for (let d = 0; d < draws; d++) {
    const draw = source.next();
    logEvidence[d] = draw.logEvidence;
    unmatched.fill(1);
    for (const index of counted) {
      draw.fillInterview(chances, 0, index, levels[index]!);
      const taken = draw.takenAt(index);
      for (let k = 0; k < NODES; k++) unmatched[k] = unmatched[k]! * (1 - chances[k]! * taken[k]!);
    }
    values[d] = reachedWith(draw.nodeWeights, unmatched);
  }
  const surface = surfaceOf(model, rows);
  unmatched.fill(1);
  for (const index of counted) {
    const from = (levels[index]! * rows.length + index) * NODES;
    for (let k = 0; k < NODES; k++) unmatched[k] = unmatched[k]! * (1 - surface.match[from + k]!);
  }
  return { mid: reachedWith(surface.weights, unmatched), values, logEvidence };
}

function reachedWith(weights: Float64Array, unmatched: Float64Array): number {
  let reached = 0;
  for (let k = 0; k < NODES; k++) reached += weights[k]! * (1 - unmatched[k]!);
  return reached;
}
