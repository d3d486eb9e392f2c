import { branch, EQUAL } from "./branch.ts";
import { type Certificate, certify } from "./certify.ts";
import { conflictOf } from "./conflict.ts";
import { cutOrder } from "./cut-order.ts";
import { exchange } from "./exchange.ts";
import { meetMinimums } from "./feasible-start.ts";
import { portfolioUsd } from "./fees.ts";
import { greedy } from "./greedy.ts";
import type { Levels, PortfolioInstance, PortfolioSolution } from "./instance.ts";
import { blockOf, FREE } from "./moves.ts";
import { type Prepared, prepare } from "./prepared.ts";
import {
  clearState,
  copyState,
  emptyState,
  isFeasible,
  refresh,
  type SearchState,
  setSlot,
} from "./search-state.ts";
import { shadowOf } from "./shadow.ts";
import { portfolioValue } from "./value.ts";
import { UNITS_PER_MILLISECOND, Work } from "./work.ts";

export interface SolveOptions {
  /** Wish for the time to spend, mapped to a fixed amount of work; 250 when absent. */
  readonly milliseconds?: number;
  /** A list to improve instead of starting from nothing; what breaks a limit in it is left out. */
  readonly start?: Levels;
}

/**
 * The list with the largest F under the limits of `instance`, with a proved upper bound (MODEL section 2). The same
 * input always gives the same answer.
 */
export function solvePortfolio(instance: PortfolioInstance, options: SolveOptions = {}): PortfolioSolution {
  const conflict = conflictOf(instance);
  if (conflict !== null) return infeasible(instance, conflict);
  const prepared = prepare(instance);
  const work = new Work((options.milliseconds ?? 250) * UNITS_PER_MILLISECOND);
  const best = emptyState(prepared);
  const unmet = startFrom(best, options.start ?? null, work);
  if (unmet >= 0 || !isFeasible(best)) {
    clearState(best);
    const { feasible } = branch(best, null, false, work);
    if (!feasible) return infeasible(instance, prepared.limits.names[Math.max(unmet, 0)]!);
  }
  const certificate = certify(best, FINE, 12, work);
  const gap = certificate.bound - best.value;
  if (gap > EQUAL * best.value && (gap > COARSE * best.value || prepared.size <= SMALL)) {
    certificate.bound = Math.min(certificate.bound, branch(best, certificate, true, work).bound);
  }
  return solution(best, certificate);
}

/** Relative gap at which re-linearising stops. */
const FINE = 1e-5;

/** Relative gap above which branching starts. */
const COARSE = 1e-4;

/** Up to so many candidates the optimum is always proved if the work lasts. */
const SMALL = 64;

/** Fills `best` with the best of several exchanged starts; returns a limit that stays unmet or −1. */
function startFrom(best: SearchState, start: Levels | null, work: Work): number {
  const { prepared } = best;
  const unmet = meetMinimums(best);
  if (unmet >= 0) return unmet;
  const base = emptyState(prepared);
  copyState(best, base);
  const trial = emptyState(prepared);
  const builds: ((state: SearchState) => void)[] = start
    ? [(state) => adopt(state, start)]
    : [
        (state) => greedy(state, "gain"),
        (state) => {
          greedy(state, "gain", 0b10);
          greedy(state, "gain");
        },
      ];
  if (!start && prepared.budget < Infinity && (prepared.groups > 1 || prepared.hasCosts)) {
    builds.push((state) => greedy(state, "per-dollar"));
  }
  for (const build of builds) {
    copyState(base, trial);
    build(trial);
    greedy(trial, "gain");
    exchange(trial, work);
    if (trial.value > best.value || !isFeasible(best)) copyState(trial, best);
  }
  return -1;
}

/** Takes over as much of an older list as the limits allow, by the index order of preference. */
function adopt(state: SearchState, start: Levels): void {
  const { prepared } = state;
  for (let i = 0; i < prepared.size; i++) {
    const slot = start[prepared.program[i]!]! + 1;
    if (slot <= 0 || slot >= prepared.slots) continue;
    if (blockOf(state, i, slot) === FREE) setSlot(state, i, slot);
    else if (state.slot[i] === 0 && blockOf(state, i, 1) === FREE) setSlot(state, i, 1);
  }
  refresh(state);
}

/** Levels per program of a choice. */
export function levelsOf(state: SearchState): Levels {
  const { prepared, slot } = state;
  const levels = new Int8Array(prepared.instance.size).fill(-1);
  for (let i = 0; i < prepared.size; i++) levels[prepared.program[i]!] = slot[i]! - 1;
  return levels;
}

function solution(best: SearchState, certificate: Certificate): PortfolioSolution {
  const prepared: Prepared = best.prepared;
  const { instance } = prepared;
  const levels = levelsOf(best);
  const value = portfolioValue(instance, levels);
  const gap = Math.max(0, certificate.bound - value);
  const exact = gap <= 1e-11 * Math.max(value, 1e-6);
  return {
    levels,
    value,
    upperBound: exact ? value : certificate.bound,
    gap: exact || value === 0 ? 0 : gap / value,
    exact,
    usd: portfolioUsd(instance, levels),
    shadow: shadowOf(best, certificate),
    order: cutOrder(instance, levels),
    feasible: true,
    conflict: null,
  };
}

function infeasible(instance: PortfolioInstance, conflict: string): PortfolioSolution {
  return {
    levels: new Int8Array(instance.size).fill(-1),
    value: 0,
    upperBound: 0,
    gap: 0,
    exact: true,
    usd: 0,
    shadow: { application: 0, usd: 0, silver: 0, gold: 0 },
    order: [],
    feasible: false,
    conflict,
  };
}
