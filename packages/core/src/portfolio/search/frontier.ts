import { portfolioUsd } from "../problem/fees.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { type Prepared, prepare } from "../problem/prepared.ts";
import { portfolioValue } from "../problem/value.ts";
import { Ceilings } from "./ceilings.ts";
import { exchange } from "./exchange.ts";
import { meetMinimums } from "./feasible-start.ts";
import { greedy } from "./greedy.ts";
import { reshape, slotsOf } from "./reshape.ts";
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

/** Units of work for the exchanges of one frontier. */
const WORK = 12_000_000;

/** Gains up to this share of F are rounding; beside lists that were good before, so is a thousand times that. */
const EXACTLY = 1e-12;
const NEARLY = 1e-9;

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
 *
 * `from`: the lists of an earlier frontier, for a problem with the same programs in the same places (chances, utilities,
 * limits and pins may differ). Each budget then starts from the better of the list before it and the earlier list that
 * costs most within it, brought under the new limits: as good as a new frontier but for gains below one part in 10⁹, and
 * quicker the less has changed.
 */
export function budgetFrontierOf(
  instance: PortfolioInstance,
  budgets: readonly number[],
  from: readonly FrontierList[] = [],
): FrontierList[] {
  const prepared = prepare(instance);
  const most = prepared.budget;
  const tighten = (usd: number) => {
    prepared.budget = Math.min(usd, most);
  };
  return from.length === 0 ? grown(prepared, budgets, tighten) : regrown(prepared, budgets, tighten, from);
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

/** At every step the better of the list before and of an earlier frontier's list, exchanged. */
function regrown(
  prepared: Prepared,
  budgets: readonly number[],
  tighten: (usd: number) => void,
  from: readonly FrontierList[],
): FrontierList[] {
  const state = emptyState(prepared);
  const trial = emptyState(prepared);
  const points: FrontierList[] = [];
  const work = new Work(WORK);
  for (const usd of ascending(budgets)) {
    tighten(usd);
    const started = points.length > 0 || startsOut(state);
    const near = from.findLast((list) => list.usd <= usd) ?? from[0]!;
    clearState(trial);
    if (reshape(trial, slotsOf(prepared, near.levels)) && !(started && trial.value <= state.value)) {
      copyState(trial, state);
    } else if (!started) continue;
    greedy(state, "gain", { share: BATCH });
    exchange(state, work, NEARLY);
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
