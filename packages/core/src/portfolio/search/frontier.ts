import { portfolioUsd } from "../problem/fees.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { portfolioValue } from "../problem/value.ts";
import { exchange } from "./exchange.ts";
import { meetMinimums } from "./feasible-start.ts";
import { greedy } from "./greedy.ts";
import { clearState, copyState, emptyState, isFeasible, levelsOf, type SearchState } from "./search-state.ts";
import { Work } from "./work.ts";

export interface FrontierList {
  /** Programs in the list: the size asked for, or fewer when another limit binds first. */
  readonly count: number;
  readonly usd: number;
  readonly value: number;
  readonly levels: Levels;
}

/** Share of the list that is added at once: long lists gain nothing from more care. */
const BATCH = 1 / 40;

/**
 * Lists for the given numbers of applications, smallest first, under all other limits of `instance`. Each list starts
 * from the one before, so F never falls from one size to the next. Sizes too small for the minimums are left out.
 */
export function frontierOf(instance: PortfolioInstance, sizes: readonly number[]): FrontierList[] {
  const prepared = prepare(instance);
  const { limits } = prepared;
  const most = limits.max[0]!;
  const state = emptyState(prepared);
  const points: FrontierList[] = [];
  const work = new Work(12_000_000);
  let started = false;
  for (const size of [...new Set(sizes)].sort((a, b) => a - b)) {
    limits.max[0] = Math.min(size, most);
    if (!started) {
      clearState(state);
      if (meetMinimums(state) >= 0 || !isFeasible(state)) continue;
      started = true;
    }
    greedy(state, "gain", 0xff, BATCH);
    exchange(state, work);
    points.push(pointOf(state));
  }
  return points;
}

/**
 * Lists for the given budgets in US dollars, smallest first, under all other limits of `instance`; as with `frontierOf`
 * F never falls from one budget to the next, and budgets too small for the minimums are left out.
 */
export function budgetFrontierOf(instance: PortfolioInstance, budgets: readonly number[]): FrontierList[] {
  const prepared = prepare(instance);
  const points: FrontierList[] = [];
  const work = new Work(12_000_000);
  let last: SearchState | null = null;
  for (const usd of [...new Set(budgets)].sort((a, b) => a - b)) {
    const state = emptyState({ ...prepared, budget: Math.min(usd, prepared.budget) });
    if (last) copyState(last, state);
    else if (meetMinimums(state) >= 0 || !isFeasible(state)) continue;
    greedy(state, "gain", 0xff, BATCH);
    exchange(state, work);
    points.push(pointOf(state));
    last = state;
  }
  return points;
}

function pointOf(state: SearchState): FrontierList {
  const { instance } = state.prepared;
  const levels = levelsOf(state);
  return {
    count: state.counts[0]!,
    usd: portfolioUsd(instance, levels),
    value: portfolioValue(instance, levels),
    levels,
  };
}
