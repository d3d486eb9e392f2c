import type { ChanceModel } from "./chance-model.ts";
import { relativeWeights } from "./draw-weights.ts";
import { NODES } from "./quality-grid.ts";
import { resampled } from "./resampled.ts";
import { seasonDraws } from "./season-draws.ts";
import { LEVELS } from "./surface.ts";

/** The chances of all candidates in one draw of parameters and unknown facts. */
export interface ChanceDraw {
  /** `[(level * n + candidate) * K + node]`: chance of an interview and of being taken there. */
  readonly match: Float64Array;
  /** Weights of the latent quality in this draw, which alone stays in the nodes; they sum to 1. */
  readonly nodeWeights: Float64Array;
  /** How often the draw counts, a whole number; all of them sum to `count`. */
  readonly weight: number;
}

/** `draws` is the pool, `count` how many of it are wanted. */
export interface ChanceDrawOptions {
  readonly seed: number;
  readonly draws: number;
  readonly count: number;
}

/**
 * Draws of the chances of every candidate (ledger rows) at every signal level, the same draws as behind `chanceRanges`:
 * the first `count` of them, or, once the season has told something, `count` of the pool taken in proportion to how likely
 * the events were under each. A running application has the chance of the signal sent with it at every level.
 */
export function chanceDraws(
  model: ChanceModel,
  rows: Int32Array,
  { seed, draws, count }: ChanceDrawOptions,
): ChanceDraw[] {
  const times = timesTaken(model, seed, draws, count);
  const source = seasonDraws(model, rows, seed);
  const found: ChanceDraw[] = [];
  for (const weight of times) {
    if (weight === 0) {
      source.skip();
      continue;
    }
    const draw = source.next();
    const n = rows.length;
    const match = new Float64Array(LEVELS * n * NODES);
    for (let i = 0; i < n; i++) {
      const taken = draw.takenAt(i);
      for (let level = 0; level < LEVELS; level++) {
        const from = (level * n + i) * NODES;
        draw.fillInterview(match, from, i, level);
        for (let k = 0; k < NODES; k++) match[from + k] = match[from + k]! * taken[k]!;
      }
    }
    found.push({ match, nodeWeights: draw.nodeWeights.slice(), weight });
  }
  return found;
}

/** How often each draw of the pool is taken: by what the applications sent tell alone, whose streams are their own. */
function timesTaken(model: ChanceModel, seed: number, draws: number, count: number): Int32Array {
  if (model.soFar === null) return new Int32Array(count).fill(1);
  const source = seasonDraws(model, new Int32Array(0), seed);
  const logEvidence = Float64Array.from({ length: Math.max(draws, count) }, () => source.next().logEvidence);
  return resampled(relativeWeights(logEvidence), count);
}
