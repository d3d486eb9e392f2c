import type { Levels, PortfolioInstance } from "./instance.ts";
import { prepare } from "./prepared.ts";
import { emptyState } from "./search-state.ts";
import { solvePortfolio } from "./solve.ts";
import { startFrom } from "./starts.ts";
import { portfolioValue } from "./value.ts";
import { Work } from "./work.ts";

/** Units of work for the list of one draw: enough for the exchanges from a good start. */
const WORK_PER_DRAW = 6_000_000;

/**
 * Share of parameter draws in which each program belongs to the list, per program in [0, 1]. `draws` are tables of
 * chances in the layout of `instance.prob`; each draw's list is the exchanged `levels` under the same limits. Firm means
 * at least 0.9.
 */
export function firmnessOf(
  instance: PortfolioInstance,
  levels: Levels,
  draws: readonly Float64Array[],
): Float64Array {
  const share = new Float64Array(instance.size);
  for (const prob of draws) {
    const prepared = prepare({ ...instance, prob });
    const state = emptyState(prepared);
    startFrom(state, levels, new Work(WORK_PER_DRAW));
    for (let i = 0; i < prepared.size; i++) {
      if (state.slot[i]! > 0) share[prepared.program[i]!] = share[prepared.program[i]!]! + 1 / draws.length;
    }
  }
  return share;
}

/** A list for bad luck in the parameters, with what it gives up on average. */
export interface CautiousList {
  readonly levels: Levels;
  /** Mean of F over the worst fifth of the draws, each list with its own worst fifth. */
  readonly worstFifth: number;
  /** The same for the list that was given. */
  readonly worstFifthBefore: number;
  /** Mean of F over all draws. */
  readonly mean: number;
  readonly meanBefore: number;
}

/**
 * A list that is good for the worst fifth of the draws (expected shortfall at 20 %, Rockafellar & Uryasev 2000): solves
 * over the nodes of the draws that are worst for the list at hand, and repeats while that helps. The list returned is
 * never worse there than `levels`; it is a good list, not a proved optimum.
 */
export function cautiousList(
  instance: PortfolioInstance,
  levels: Levels,
  draws: readonly Float64Array[],
  rounds = 3,
): CautiousList {
  const before = judged(instance, levels, draws);
  let best = before;
  for (let round = 0; round < rounds; round++) {
    const tables = best.worst.map((d) => draws[d]!);
    const found = judged(
      instance,
      solvePortfolio(over(instance, tables), { start: best.levels }).levels,
      draws,
    );
    if (found.worstFifth <= best.worstFifth) break;
    best = found;
  }
  return {
    levels: best.levels,
    worstFifth: best.worstFifth,
    worstFifthBefore: before.worstFifth,
    mean: best.mean,
    meanBefore: before.mean,
  };
}

function judged(instance: PortfolioInstance, levels: Levels, draws: readonly Float64Array[]) {
  const values = draws.map((prob) => portfolioValue({ ...instance, prob }, levels));
  const worst = Array.from(values.keys())
    .sort((a, b) => values[a]! - values[b]! || a - b)
    .slice(0, Math.max(1, Math.round(draws.length / 5)));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const worstFifth = worst.reduce((sum, d) => sum + values[d]!, 0) / worst.length;
  return { levels, worst, mean, worstFifth };
}

/** The instance whose nodes are those of all given tables, each table with the same weight. */
function over(instance: PortfolioInstance, tables: readonly Float64Array[]): PortfolioInstance {
  const nodes = instance.nodeWeights.length;
  const rows = instance.levels * instance.size;
  const wide = nodes * tables.length;
  const prob = new Float64Array(rows * wide);
  const nodeWeights = new Float64Array(wide);
  tables.forEach((table, d) => {
    for (let k = 0; k < nodes; k++) nodeWeights[d * nodes + k] = instance.nodeWeights[k]! / tables.length;
    for (let row = 0; row < rows; row++) {
      prob.set(table.subarray(row * nodes, (row + 1) * nodes), row * wide + d * nodes);
    }
  });
  return { ...instance, nodeWeights, prob };
}
