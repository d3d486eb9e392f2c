import { exchange } from "./exchange.ts";
import { meetMinimums } from "./feasible-start.ts";
import { greedy } from "./greedy.ts";
import type { Levels, PortfolioInstance } from "./instance.ts";
import { LEAST_STAY, type Prepared, prepare } from "./prepared.ts";
import { copyState, emptyState, isFeasible, refresh, type SearchState, setSlot } from "./search-state.ts";
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

/** Units of work for the exchanges of one draw: enough from a good start. */
const WORK_PER_DRAW = 6_000_000;

/** Share of the list that greedy adds at once; exchanges put right what that costs. */
const BATCH = 1 / 40;

/**
 * Share of the draws in which each program belongs to the list, per program in [0, 1]. Each draw has its own list under
 * the same limits: the best of `levels` and of greedy lists, exchanged. A program that must be in has 1. Firm means at
 * least 0.9.
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
    const state = ownList(redrawn(prepared, draw), levels);
    for (let i = 0; i < prepared.size; i++) {
      if (state.slot[i]! > 0) kept[prepared.program[i]!] = kept[prepared.program[i]!]! + draw.weight;
    }
    total += draw.weight;
  }
  return total > 0 ? kept.map((weight) => weight / total) : kept;
}

function ownList(prepared: Prepared, levels: Levels): SearchState {
  const best = emptyState(prepared);
  for (let i = 0; i < prepared.size; i++) setSlot(best, i, levels[prepared.program[i]!]! + 1);
  refresh(best);
  const severalPrices = prepared.budget < Infinity && (prepared.groups > 1 || prepared.hasCosts);
  for (const rule of severalPrices ? (["gain", "per-dollar"] as const) : (["gain"] as const)) {
    const trial = emptyState(prepared);
    if (meetMinimums(trial) >= 0 || !isFeasible(trial)) break;
    greedy(trial, rule, 0xff, BATCH);
    if (trial.value > best.value) copyState(trial, best);
  }
  greedy(best, "gain");
  exchange(best, new Work(WORK_PER_DRAW));
  return best;
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
