import { fillInterview } from "./average-interview.ts";
import { beforeTheSeason, type ChanceModel } from "./chance-model.ts";
import type { ChanceSurface } from "./chance-surface.ts";
import { posteriorOf } from "./posterior.ts";
import { interviewTermsOf } from "./program-terms.ts";
import { NODES } from "./quality-grid.ts";
import { isRunning } from "./season-so-far.ts";

/** Signal levels of every surface: 0 none, 1 silver or the only kind, 2 gold. */
export const LEVELS = 3;

/**
 * Predictive chances of an interview and of being taken at each candidate (ledger rows) for each signal level and node of
 * what all applications share (MODEL section 1), after all that the season has told, at programs outside `rows` too. A
 * level that a specialty does not have equals the next lower one; an application that was sent has one chance, that of
 * the signal sent with it, at every level. Every value is in [0, 1]; the weights sum to 1.
 */
export function surfaceOf(model: ChanceModel, rows: Int32Array): ChanceSurface {
  const { soFar } = model;
  if (soFar === null) return priorSurface(model, rows);
  const listed = new Set(rows);
  const further = [...soFar.applications.keys()].filter((row) => !listed.has(row));
  const all = Int32Array.from([...rows, ...further]);
  const after = posteriorOf(priorSurface(beforeTheSeason(model), all), soFar);
  const sentLevel = (row: number): number | null => {
    const sent = soFar.applications.get(row);
    return sent !== undefined && isRunning(sent) ? sent.level : null;
  };
  const size = rows.length;
  const cut = (values: Float64Array): Float64Array => {
    const kept = new Float64Array(LEVELS * size * NODES);
    for (let index = 0; index < size; index++) {
      const sent = sentLevel(rows[index]!);
      for (let level = 0; level < LEVELS; level++) {
        const from = ((sent ?? level) * all.length + index) * NODES;
        kept.set(values.subarray(from, from + NODES), (level * size + index) * NODES);
      }
    }
    return kept;
  };
  return { ...after, rows, interview: cut(after.interview), match: cut(after.match) };
}

/** The same before anything has happened in the season. */
function priorSurface(model: ChanceModel, rows: Int32Array): ChanceSurface {
  const n = rows.length;
  const { grid, weights } = model.person();
  const interview = new Float64Array(LEVELS * n * NODES);
  const match = new Float64Array(LEVELS * n * NODES);
  for (let candidate = 0; candidate < n; candidate++) {
    const row = rows[candidate]!;
    const specialty = model.specialtyOf(row);
    const program = model.programOf(row);
    for (let level = 0; level < LEVELS; level++) {
      const from = (level * n + candidate) * NODES;
      fillInterview(interview, from, interviewTermsOf(specialty, program, level), specialty.nodeOdds);
      for (let k = 0; k < NODES; k++) {
        // How much a signal helps is unsure, and near 1 that alone could lower the mean; a signal never does.
        if (level > 0) interview[from + k] = Math.max(interview[from + k]!, interview[from - n * NODES + k]!);
        match[from + k] = interview[from + k]! * specialty.taken[k]!;
      }
    }
  }
  // Copies, since a surface may be handed over to another thread for good.
  return { rows, levels: LEVELS, nodes: grid.at.slice(), weights: weights.slice(), interview, match };
}
