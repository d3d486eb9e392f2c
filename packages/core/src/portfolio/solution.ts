import { EQUAL } from "./bound/branch.ts";
import type { Certificate } from "./bound/certify.ts";
import { shadowOf } from "./bound/shadow.ts";
import { portfolioUsd } from "./problem/fees.ts";
import type { PortfolioInstance, PortfolioSolution } from "./problem/instance.ts";
import type { LimitConflict, LimitName } from "./problem/limit-conflict.ts";
import { prepare } from "./problem/prepared.ts";
import { portfolioValue } from "./problem/value.ts";
import { cutOrder } from "./search/cut-order.ts";
import { emptiedBy, limitNamed } from "./search/emptied.ts";
import { meetMinimums } from "./search/feasible-start.ts";
import { MONEY } from "./search/moves.ts";
import { clearState, emptyState, levelsOf, type SearchState } from "./search/search-state.ts";

/** A list counts as best when no list is better by more than this share of F. */
const PROVED = 10 * EQUAL;

/** The list that `best` holds, with what its certificate proves. */
export function solutionOf(best: SearchState, certificate: Certificate): PortfolioSolution {
  const { instance } = best.prepared;
  const levels = levelsOf(best);
  const value = portfolioValue(instance, levels);
  const gap = Math.max(0, certificate.bound - value);
  const exact = gap <= PROVED * value;
  const order = cutOrder(instance, levels);
  return {
    levels,
    value,
    upperBound: exact ? value : certificate.bound,
    gap: exact ? 0 : gap / value,
    exact,
    usd: portfolioUsd(instance, levels),
    shadow: shadowOf(best, certificate),
    order,
    feasible: true,
    conflict: null,
    emptiedBy: order.length > 0 ? [] : emptiedBy(emptyState(prepare(instance))),
  };
}

/** A solution found with utilities divided by `unit`, in the instance's own utilities. */
export function inUnit(
  instance: PortfolioInstance,
  found: PortfolioSolution,
  unit: number,
): PortfolioSolution {
  if (unit === 1) return found;
  const { application, usd, silver, gold } = found.shadow;
  const value = portfolioValue(instance, found.levels);
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

/** No list found; `bound` = −Infinity when that is proved, else what a list could be worth at most. */
export function infeasible(
  instance: PortfolioInstance,
  conflict: LimitConflict,
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
    emptiedBy: [],
  };
}

/**
 * The limit to name when no feasible list was found. `block`: the one that is known to stand in the way, negative when none
 * is; then the one that stays unmet, or is broken, once every minimum has been served.
 */
export function hardestLimit(state: SearchState, block: number): LimitConflict {
  const named = (limit: LimitName | null): LimitConflict => ({ code: "with-the-others", limit });
  if (block >= 0 || block === MONEY) return named(limitNamed(state, block));
  clearState(state);
  const unmet = meetMinimums(state);
  if (unmet >= 0) return named(limitNamed(state, unmet));
  const { limits, budget } = state.prepared;
  for (let t = limits.names.length - 1; t >= 0; t--) {
    if (state.counts[t]! > limits.max[t]!) return named(limitNamed(state, t));
  }
  return named(state.usd > budget ? { kind: "budget" } : null);
}
