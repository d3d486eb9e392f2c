import { portfolioUsd } from "../problem/fees.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { portfolioValue } from "../problem/value.ts";
import { Ceilings } from "./ceilings.ts";
import { exchange } from "./exchange.ts";
import { meetMinimums } from "./feasible-start.ts";
import { greedy } from "./greedy.ts";
import { clearState, emptyState, isFeasible, levelsOf, type SearchState } from "./search-state.ts";
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

/** Gains up to this share of F are rounding. */
const EXACTLY = 1e-12;

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
  const ceilings = new Ceilings(prepared);
  let started = false;
  for (const size of [...new Set(sizes)].sort((a, b) => a - b)) {
    limits.max[0] = Math.min(size, most);
    if (!started) {
      clearState(state);
      if (meetMinimums(state) >= 0 || !isFeasible(state)) continue;
      started = true;
    }
    greedy(state, "gain", { share: BATCH, ceilings });
    exchange(state, work, EXACTLY, ceilings);
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
  const most = prepared.budget;
  const state = emptyState(prepared);
  const points: FrontierList[] = [];
  const work = new Work(12_000_000);
  const ceilings = new Ceilings(prepared);
  let started = false;
  for (const usd of [...new Set(budgets)].sort((a, b) => a - b)) {
    prepared.budget = Math.min(usd, most);
    if (!started) {
      clearState(state);
      if (meetMinimums(state) >= 0 || !isFeasible(state)) continue;
      started = true;
    }
    greedy(state, "gain", { share: BATCH, ceilings });
    exchange(state, work, EXACTLY, ceilings);
    points.push(pointOf(state));
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
