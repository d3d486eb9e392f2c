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

/** What counts of a list: places in the rows drawn, each with the level of its signal. */
interface Counted {
  readonly at: Int32Array;
  readonly levels: Int8Array;
}

/**
 * The chances of matching of lists in a case, draw by draw, as `chanceRanges` draws them: positions of one year do not
 * count, and no cap of what is said acts. All lists are drawn in one go. Their rows need not be candidates of the case.
 */
export function matchDrawsOf({ model, options }: Case, lists: readonly Chosen[]): readonly MatchDraws[] {
  const { seed, draws = DEFAULT_DRAWS } = options;
  const rows = Int32Array.from(new Set(lists.flatMap((list) => [...list.rows])));
  const counted = lists.map((list) => countedOf(list, rows));
  const values = lists.map(() => new Float64Array(draws));
  const logEvidence = new Float64Array(draws);
  const chances = new Float64Array(NODES);
  const unmatched = new Float64Array(NODES);
  const source = seasonDraws(model, rows, seed);
  for (let d = 0; d < draws; d++) {
    const draw = source.next();
    logEvidence[d] = draw.logEvidence;
    for (const [list, { at, levels }] of counted.entries()) {
      unmatched.fill(1);
      for (let i = 0; i < at.length; i++) {
        draw.fillInterview(chances, 0, at[i]!, levels[i]!);
        const taken = draw.takenAt(at[i]!);
        for (let k = 0; k < NODES; k++) unmatched[k] = unmatched[k]! * (1 - chances[k]! * taken[k]!);
      }
      values[list]![d] = reachedWith(draw.nodeWeights, unmatched);
    }
  }
  const surface = surfaceOf(model, rows);
  return counted.map(({ at, levels }, list) => {
    unmatched.fill(1);
    for (let i = 0; i < at.length; i++) {
      const from = (levels[i]! * rows.length + at[i]!) * NODES;
      for (let k = 0; k < NODES; k++) unmatched[k] = unmatched[k]! * (1 - surface.match[from + k]!);
    }
    return {
      mid: reachedWith(surface.weights, unmatched),
      values: values[list]!,
      logEvidence,
    };
  });
}

function countedOf({ rows, levels, oneYear }: Chosen, drawn: Int32Array): Counted {
  const placeOf = new Map(Array.from(drawn, (row, place) => [row, place]));
  const full = Array.from(rows.keys()).filter((index) => !oneYear.has(rows[index]!));
  return {
    at: Int32Array.from(full, (index) => placeOf.get(rows[index]!)!),
    levels: Int8Array.from(full, (index) => levels[index]!),
  };
}

function reachedWith(weights: Float64Array, unmatched: Float64Array): number {
  let reached = 0;
  for (let k = 0; k < NODES; k++) reached += weights[k]! * (1 - unmatched[k]!);
  return reached;
}
