import { branch, EQUAL } from "./bound/branch.ts";
import { type Certificate, certify } from "./bound/certify.ts";
import { propagate } from "./bound/propagate.ts";
import { shadowOf } from "./bound/shadow.ts";
import { conflictOf } from "./problem/conflict.ts";
import { portfolioUsd } from "./problem/fees.ts";
import type { Levels, PortfolioInstance, PortfolioSolution } from "./problem/instance.ts";
import { prepare } from "./problem/prepared.ts";
import { portfolioValue } from "./problem/value.ts";
import { cutOrder } from "./search/cut-order.ts";
import { solveOneNode } from "./search/one-node.ts";
import { clearState, emptyState, isFeasible, levelsOf, type SearchState } from "./search/search-state.ts";
import { shift } from "./search/shift.ts";
import { startFrom } from "./search/starts.ts";
import { UNITS_PER_MILLISECOND, Work } from "./search/work.ts";

/** Largest utility below which utilities are scaled up for the search. */
const LEAST_UNIT = 1e-2;

export interface SolveOptions {
  /**
   * Wish for the time to spend, mapped to a fixed amount of work; 200 when absent. From 1,000 on, small gaps are closed
   * too, as far as the work lasts.
   */
  readonly milliseconds?: number;
  /** A list to improve instead of starting from nothing; when it keeps all limits, F never falls below its own. */
  readonly start?: Levels;
}

/** Relative gaps at which re-linearising stops: after a warm start, and otherwise. */
const FINE = 1e-5;
const FINEST = 1e-8;

/** A gap above this one is worth all the work there is. */
const COARSE = 1e-4;

/** From so many milliseconds on every gap is worth closing. */
const PATIENT = 1000;

/** Share of the work for the last step from a small gap to a proved optimum. */
const LAST_STEP = 0.25;

/** Up to so many applications the optimum is always proved if the work lasts. */
const FEW = 12;

/** Up to so many candidates the optimum is always proved if the work lasts. */
const SMALL = 64;

/**
 * The list with the largest F under the limits of `instance`, with a proved upper bound (MODEL section 2): one node
 * exactly by dynamic programming, else greedy starts, exact exchanges, the bound by tangents and prices, and branch and
 * bound where a gap is left. The same input always gives the same answer. Limits that cannot be met together give
 * `feasible: false` with `conflict`; `exact` is then true when that is proved and false when the work ran out first.
 */
export function solvePortfolio(instance: PortfolioInstance, options: SolveOptions = {}): PortfolioSolution {
  const conflict = conflictOf(instance);
  if (conflict !== null) return infeasible(instance, conflict);
  // Tolerances of the search are meant for utilities around 1; the optimum does not depend on their unit.
  const unit = instance.utility.reduce((most, utility) => Math.max(most, utility), 0);
  if (unit > 1 || (unit > 0 && unit < LEAST_UNIT)) {
    const utility = instance.utility.map((liked) => liked / unit);
    return inUnit(instance, solved({ ...instance, utility }, options), unit);
  }
  return solved(instance, options);
}

function solved(instance: PortfolioInstance, options: SolveOptions): PortfolioSolution {
  const prepared = prepare(instance);
  // Slots that a limit of 0 closes must not stand beside real choices: they would spoil the prices.
  if (!propagate(prepared, prepared.mask)) return infeasible(instance, unmetName(emptyState(prepared), -1));
  const milliseconds = options.milliseconds ?? 200;
  const patient = milliseconds >= PATIENT;
  const work = new Work(milliseconds * UNITS_PER_MILLISECOND);
  const best = emptyState(prepared);
  if (prepared.nodes === 1) {
    const outcome = solveOneNode(best, work);
    if (outcome === "infeasible") return infeasible(instance, unmetName(best, -1));
    if (outcome === "solved") {
      const certificate = certify(best, FINE, 0, work);
      return solution(best, { ...certificate, bound: best.value });
    }
  }
  const unmet = startFrom(best, options.start ?? null, work);
  if (unmet >= 0 || !isFeasible(best)) {
    clearState(best);
    const { feasible, bound } = branch(best, null, false, work);
    if (!feasible) return infeasible(instance, unmetName(best, unmet), bound);
  }
  // A warm start has to be quick; its list is never worse than the one it started from anyway.
  const hasty = options.start !== undefined && !patient;
  let certificate = certify(best, hasty ? FINE : FINEST, 12, work);
  if (certificate.bound > best.value * (1 + COARSE) && shift(best, work)) {
    const again = certify(best, hasty ? FINE : FINEST, 12, work);
    if (again.bound < certificate.bound) certificate = again;
  }
  const gap = certificate.bound - best.value;
  const small = prepared.size <= SMALL || best.counts[0]! <= FEW || prepared.nodes === 1;
  const prove = !hasty || small || gap > COARSE * best.value;
  if (prove && gap > EQUAL * best.value) {
    const spare = patient || small || gap > COARSE * best.value ? work : work.part(LAST_STEP);
    certificate.bound = Math.min(certificate.bound, branch(best, certificate, true, spare).bound);
  }
  return solution(best, certificate);
}

/** A solution found with utilities divided by `unit`, in the instance's own utilities. */
function inUnit(instance: PortfolioInstance, found: PortfolioSolution, unit: number): PortfolioSolution {
  const value = portfolioValue(instance, found.levels);
  const { application, usd, silver, gold } = found.shadow;
  return {
    ...found,
    value,
    upperBound: found.exact ? value : Math.max(value, found.upperBound * unit),
    shadow: {
      application: application * unit,
      usd: usd * unit,
      silver: silver * unit,
      gold: gold * unit,
    },
  };
}

/** The limit to name when no feasible list was found: the one that the search could not meet. */
function unmetName(best: SearchState, unmet: number): string {
  const { names } = best.prepared.limits;
  return unmet >= 0
    ? `${names[unmet]!} together with the other limits`
    : "budgetUsd together with the other limits";
}

function solution(best: SearchState, certificate: Certificate): PortfolioSolution {
  const { instance } = best.prepared;
  const levels = levelsOf(best);
  const value = portfolioValue(instance, levels);
  const gap = Math.max(0, certificate.bound - value);
  const exact = gap <= 10 * EQUAL * Math.max(value, 1e-3);
  return {
    levels,
    value,
    upperBound: exact ? value : certificate.bound,
    gap: exact ? 0 : gap / value,
    exact,
    usd: portfolioUsd(instance, levels),
    shadow: shadowOf(best, certificate),
    order: cutOrder(instance, levels),
    feasible: true,
    conflict: null,
  };
}

/** No list found; `bound` = −Infinity when that is proved, else what a list could be worth at most. */
function infeasible(
  instance: PortfolioInstance,
  conflict: string,
  bound = Number.NEGATIVE_INFINITY,
): PortfolioSolution {
  const proved = bound === Number.NEGATIVE_INFINITY;
  const most = instance.utility.reduce((best, utility) => Math.max(best, utility), 0);
  const upperBound = proved ? 0 : Math.min(bound, most);
  return {
    levels: new Int8Array(instance.size).fill(-1),
    value: 0,
    upperBound,
    gap: upperBound > 0 ? Number.POSITIVE_INFINITY : 0,
    exact: proved,
    usd: 0,
    shadow: { application: 0, usd: 0, silver: 0, gold: 0 },
    order: [],
    feasible: false,
    conflict,
  };
}
