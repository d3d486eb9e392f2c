import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { setChances, withOwnTables } from "../problem/own-tables.ts";
import { prepare } from "../problem/prepared.ts";
import { exchange } from "../search/exchange.ts";
import { meetMinimums } from "../search/feasible-start.ts";
import { greedy } from "../search/greedy.ts";
import {
  clearState,
  copyState,
  emptyState,
  isFeasible,
  levelsOf,
  refresh,
  type SearchState,
  setSlot,
} from "../search/search-state.ts";
import { Work } from "../search/work.ts";

/** One draw of what stands behind the chances. */
export interface PortfolioDraw {
  /** Chances in the layout of `instance.prob`. */
  readonly prob: Float64Array;
  /** Weights of the nodes in this draw; they sum to 1. */
  readonly nodeWeights: Float64Array;
  /** How often this draw counts. */
  readonly weight: number;
}

/** Units of work for the exchanges of one draw: enough from a good start. */
const WORK_PER_DRAW = 6_000_000;

/** A list that is better by less than this share of F is no reason to leave the one at hand. */
const ALIKE = 1e-6;

/** Share of the list that greedy adds at once; exchanges put right what that costs. */
const BATCH = 1 / 40;

/**
 * Share of the draws in which each program belongs to the list, per program in [0, 1]. Each draw has its own list under
 * the same limits: the better of `levels` and a greedy list, exchanged. A program that must be in has 1. Firm means at
 * least 0.9. `seen` is shown the list of each draw.
 */
export function firmnessOf(
  instance: PortfolioInstance,
  levels: Levels,
  draws: readonly PortfolioDraw[],
  seen: (own: Levels, weight: number) => void = () => {},
): Float64Array {
  const kept = new Float64Array(instance.size);
  // One set of tables and two choices serve every draw: fresh ones would cost more than they hold.
  const prepared = withOwnTables(prepare(instance));
  const { size, slots, nodes, program, weights } = prepared;
  const best = emptyState(prepared);
  const trial = emptyState(prepared);
  let total = 0;
  for (const { prob, nodeWeights, weight } of draws) {
    weights.set(nodeWeights);
    for (let i = 0; i < size; i++) {
      for (let s = 1; s < slots; s++) {
        setChances(prepared, i, s, prob, ((s - 1) * instance.size + program[i]!) * nodes);
      }
    }
    findOwnList(best, trial, levels);
    for (let i = 0; i < size; i++) {
      if (best.slot[i]! > 0) kept[program[i]!] = kept[program[i]!]! + weight;
    }
    seen(levelsOf(best), weight);
    total += weight;
  }
  return total > 0 ? kept.map((weight) => weight / total) : kept;
}

/** Makes `best` the list of the draw that the tables hold. */
function findOwnList(best: SearchState, trial: SearchState, levels: Levels): void {
  const { prepared } = best;
  for (let i = 0; i < prepared.size; i++) setSlot(best, i, levels[prepared.program[i]!]! + 1);
  refresh(best);
  const severalPrices = prepared.budget < Infinity && (prepared.groups > 1 || prepared.hasCosts);
  clearState(trial);
  if (meetMinimums(trial) < 0 && isFeasible(trial)) {
    greedy(trial, severalPrices ? "per-dollar" : "gain", { share: BATCH });
    if (trial.value > best.value * (1 + ALIKE)) copyState(trial, best);
  }
  greedy(best, "gain");
  exchange(best, new Work(WORK_PER_DRAW), ALIKE);
}
