import type { Levels, PortfolioInstance } from "./instance.ts";
import { LEAST_STAY, type Prepared, prepare } from "./prepared.ts";
import { emptyState } from "./search-state.ts";
import { startFrom } from "./starts.ts";
import { Work } from "./work.ts";

/** One draw of what stands behind the chances. */
export interface PortfolioDraw {
  /** Chances in the layout of `instance.prob`. */
  readonly prob: Float64Array;
  /** Weights of the nodes in this draw; they sum to 1. */
  readonly nodeWeights: Float64Array;
  /** How often this draw counts. */
  readonly weight: number;
}

/** Units of work for the list of one draw: enough for the exchanges from a good start. */
const WORK_PER_DRAW = 6_000_000;

/**
 * Share of the draws in which each program belongs to the list, per program in [0, 1]; each draw's list is the exchanged
 * `levels` under the same limits. A program that must be in has 1. Firm means at least 0.9.
 */
export function firmnessOf(
  instance: PortfolioInstance,
  levels: Levels,
  draws: readonly PortfolioDraw[],
): Float64Array {
  const kept = new Float64Array(instance.size);
  const prepared = prepare(instance);
  let total = 0;
  for (const draw of draws) {
    const state = emptyState(redrawn(prepared, draw));
    startFrom(state, levels, new Work(WORK_PER_DRAW));
    for (let i = 0; i < prepared.size; i++) {
      if (state.slot[i]! > 0) kept[prepared.program[i]!] = kept[prepared.program[i]!]! + draw.weight;
    }
    total += draw.weight;
  }
  return total > 0 ? kept.map((weight) => weight / total) : kept;
}

/** The same problem with the chances of one draw, for exchanges only: hazards, which the bound needs, are left out. */
function redrawn(prepared: Prepared, { prob, nodeWeights }: PortfolioDraw): Prepared {
  const instance = { ...prepared.instance, prob, nodeWeights };
  const { size, slots, nodes, program } = prepared;
  const stay = prepared.stay.slice();
  const leave = prepared.leave.slice();
  for (let i = 0; i < size; i++) {
    for (let s = 1; s < slots; s++) {
      const from = ((s - 1) * instance.size + program[i]!) * nodes;
      const to = (i * slots + s) * nodes;
      for (let k = 0; k < nodes; k++) {
        stay[to + k] = Math.max(LEAST_STAY, 1 - prob[from + k]!);
        leave[to + k] = 1 / stay[to + k]!;
      }
    }
  }
  return { ...prepared, instance, weights: nodeWeights, stay, leave, hazard: new Float64Array(0) };
}
