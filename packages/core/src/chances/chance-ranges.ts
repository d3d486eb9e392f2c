import type { ChanceModel } from "./chance-model.ts";
import type { ChanceRanges } from "./chance-surface.ts";
import { rangeOver, relativeWeights } from "./draw-weights.ts";
import { NODES } from "./quality-grid.ts";
import { seasonChanceOf } from "./season-chance.ts";
import { seasonDraws } from "./season-draws.ts";
import { surfaceOf } from "./surface.ts";

/** How the ranges are drawn. The same seed gives the same ranges; 200 draws fix the ends to about one in 100. */
export interface RangeOptions {
  readonly seed: number;
  readonly draws: number;
  /** Ledger rows of the list that are positions of one year: they do not count as a match of the season. */
  readonly oneYear?: ReadonlySet<number>;
}

/**
 * 80 % ranges of a chosen list (ledger rows in list order, each with its signal level): over draws of the
 * coefficients, levels, latent spread, stage 2, each program's openness, unknown visa answers and limits, and what
 * the applicant has not told. Chance itself (the latent quality, who is invited) stays inside every draw. The middle
 * is the mean of `surfaceOf`; `low <= mid <= high` always. Without draws a range is its middle.
 */
export function chanceRanges(
  model: ChanceModel,
  rows: Int32Array,
  levels: Int8Array,
  { seed, draws, oneYear = new Set() }: RangeOptions,
): ChanceRanges {
  const counted = Uint8Array.from(rows, (row) => Number(!oneYear.has(row)));
  const drawn = drawnChances(model, rows, levels, counted, seed, draws);
  const surface = surfaceOf(model, rows);
  const range = rangeOver(draws, model.soFar === null ? null : relativeWeights(drawn.logEvidence));
  const season = seasonChanceOf(surface, Int32Array.from(rows.keys()), levels);
  const ofProgram = (values: Float64Array, i: number): Float64Array =>
    values.subarray(i * draws, (i + 1) * draws);
  const perProgram = (values: Float64Array, means: Float64Array) =>
    Array.from(rows, (_, i) => {
      let mid = 0;
      const from = (levels[i]! * rows.length + i) * NODES;
      for (let k = 0; k < NODES; k++) mid += surface.weights[k]! * means[from + k]!;
      return range(ofProgram(values, i), mid);
    });
  const prefixes = prefixMatch(surface.weights, surface.match, levels, counted).map((mid, i) =>
    range(ofProgram(drawn.prefix, i), mid),
  );
  const match = prefixes.at(-1) ?? { mid: 0, low: 0, high: 0 };
  return {
    interview: perProgram(drawn.interview, surface.interview),
    match: perProgram(drawn.match, surface.match),
    season: {
      match,
      oneYear: range(drawn.oneYearOnly, Math.max(0, season.match - match.mid)),
      anyInterview: range(drawn.anyInterview, season.anyInterview),
      pmf: season.pmf,
    },
    prefix: {
      low: Float64Array.from(prefixes, ({ low }) => low),
      high: Float64Array.from(prefixes, ({ high }) => high),
    },
  };
}

/** `[program * draws + d]` and `[d]`: the chances in each draw, and how likely what has happened was in it. */
interface DrawnChances {
  readonly interview: Float64Array;
  readonly match: Float64Array;
  /** Season match chance after the first programs of the list. */
  readonly prefix: Float64Array;
  readonly anyInterview: Float64Array;
  /** A position of one year and no full one. */
  readonly oneYearOnly: Float64Array;
  readonly logEvidence: Float64Array;
}

function drawnChances(
  model: ChanceModel,
  rows: Int32Array,
  levels: Int8Array,
  counted: Uint8Array,
  seed: number,
  draws: number,
): DrawnChances {
  const n = rows.length;
  const interview = new Float64Array(n * draws);
  const match = new Float64Array(n * draws);
  const prefix = new Float64Array(n * draws);
  const anyInterview = new Float64Array(draws);
  const oneYearOnly = new Float64Array(draws);
  const logEvidence = new Float64Array(draws);
  const chances = new Float64Array(NODES);
  const uninvited = new Float64Array(NODES);
  const unmatched = new Float64Array(NODES);
  const unplaced = new Float64Array(NODES);
  const source = seasonDraws(model, rows, seed);
  for (let d = 0; d < draws; d++) {
    const draw = source.next();
    const { nodeWeights } = draw;
    logEvidence[d] = draw.logEvidence;
    uninvited.fill(1);
    unmatched.fill(1);
    unplaced.fill(1);
    for (let i = 0; i < n; i++) {
      draw.fillInterview(chances, 0, i, levels[i]!);
      const taken = draw.takenAt(i);
      const full = counted[i] === 1;
      let invited = 0;
      let matched = 0;
      let reached = 0;
      for (let k = 0; k < NODES; k++) {
        const p = chances[k]!;
        const q = p * taken[k]!;
        invited += nodeWeights[k]! * p;
        matched += nodeWeights[k]! * q;
        uninvited[k] = uninvited[k]! * (1 - p);
        unplaced[k] = unplaced[k]! * (1 - q);
        if (full) unmatched[k] = unmatched[k]! * (1 - q);
        reached += nodeWeights[k]! * (1 - unmatched[k]!);
      }
      interview[i * draws + d] = invited;
      match[i * draws + d] = matched;
      prefix[i * draws + d] = reached;
    }
    for (let k = 0; k < NODES; k++) {
      anyInterview[d]! += nodeWeights[k]! * (1 - uninvited[k]!);
      oneYearOnly[d]! += nodeWeights[k]! * (unmatched[k]! - unplaced[k]!);
    }
  }
  return { interview, match, prefix, anyInterview, oneYearOnly, logEvidence };
}

/** Chance to match with the first 1, 2, … programs of the list, those that count. */
function prefixMatch(
  weights: Float64Array,
  match: Float64Array,
  levels: Int8Array,
  counted: Uint8Array,
): number[] {
  const unmatched = new Float64Array(NODES).fill(1);
  return Array.from(levels, (level, i) => {
    let reached = 0;
    for (let k = 0; k < NODES; k++) {
      if (counted[i] === 1)
        unmatched[k] = unmatched[k]! * (1 - match[(level * levels.length + i) * NODES + k]!);
      reached += weights[k]! * (1 - unmatched[k]!);
    }
    return reached;
  });
}
