import { portfolioUsd } from "../problem/fees.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { type Prepared, prepare } from "../problem/prepared.ts";
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

/** Units of work for the exchanges of one frontier. */
const WORK = 12_000_000;

/** Gains up to this share of F are rounding. */
const EXACTLY = 1e-12;

/**
 * Lists for the given numbers of applications, smallest first, under all other limits of `instance`. Each list starts
 * from the one before, so F never falls from one size to the next. Sizes too small for the minimums are left out.
 */
export function frontierOf(instance: PortfolioInstance, sizes: readonly number[]): FrontierList[] {
  const prepared = prepare(instance);
  const most = prepared.limits.max[0]!;
  return grown(prepared, sizes, (size) => {
    prepared.limits.max[0] = Math.min(size, most);
  });
}

/**
 * Lists for the given budgets in US dollars, smallest first, under all other limits of `instance`; as with `frontierOf`
 * F never falls from one budget to the next, and budgets too small for the minimums are left out.
 */
export function budgetFrontierOf(instance: PortfolioInstance, budgets: readonly number[]): FrontierList[] {
  const prepared = prepare(instance);
  const most = prepared.budget;
  return grown(prepared, budgets, (usd) => {
    prepared.budget = Math.min(usd, most);
  });
}

function ascending(steps: readonly number[]): number[] {
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** One growing list, exchanged at every step. */
function grown(
  prepared: Prepared,
  steps: readonly number[],
  tighten: (step: number) => void,
): FrontierList[] {
  const state = emptyState(prepared);
  const points: FrontierList[] = [];
  const work = new Work(WORK);
  const ceilings = new Ceilings(prepared);
  for (const step of ascending(steps)) {
    tighten(step);
    if (points.length === 0 && !startsOut(state)) continue;
    greedy(state, "gain", { share: BATCH, ceilings });
    exchange(state, work, EXACTLY, ceilings);
    points.push(pointOf(state));
  }
  return points;
}

/** Puts in what must be in; false when that does not fit. */
function startsOut(state: SearchState): boolean {
  clearState(state);
  return meetMinimums(state) < 0 && isFeasible(state);
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
