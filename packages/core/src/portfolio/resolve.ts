import { certify } from "./bound/certify.ts";
import { propagate } from "./bound/propagate.ts";
import { conflictOf } from "./problem/conflict.ts";
import type { Levels, PortfolioInstance, PortfolioSolution } from "./problem/instance.ts";
import { prepare } from "./problem/prepared.ts";
import { exchange } from "./search/exchange.ts";
import { greedy } from "./search/greedy.ts";
import { FREE } from "./search/moves.ts";
import { reshape, slotsOf } from "./search/reshape.ts";
import { emptyState } from "./search/search-state.ts";
import { UNITS_PER_MILLISECOND, Work } from "./search/work.ts";
import { solutionOf } from "./solution.ts";
import { solvePortfolio } from "./solve.ts";

/** Relative gap from which no more is spent on the bound. */
const QUICK = 1e-4;

/** New tangents for the bound, at most. */
const ROUNDS = 2;

/** A repaired list this far below its bound is searched for from nothing. */
const FAR = 0.02;

/**
 * The list for a problem that has changed a little since its last list was made: a slider moved, a program was pinned or
 * dropped, a limit or an answer changed. `from` holds the last levels, one a program of `instance` (−1 where the last
 * problem did not have the program, or left it out).
 *
 * The last list is brought under the new limits at the least loss, filled, exchanged until no single change and no pair of
 * changes gains, and bounded. So the list is as good as one that `solvePortfolio` finds but for what only its several
 * starts or its branching would add, and `upperBound` is as valid; it may be wider, and `exact` is rarely proved. Where
 * the last list cannot be repaired, or ends more than 2 % below its bound, the answer is that of `solvePortfolio`. The same
 * input gives the same answer; `milliseconds` (15 when absent) is mapped to a fixed amount of work as there.
 */
export function resolvePortfolio(
  instance: PortfolioInstance,
  from: Levels,
  { milliseconds = 15 }: { readonly milliseconds?: number } = {},
): PortfolioSolution {
  if (conflictOf(instance) !== null || !inSearchUnits(instance)) return solvePortfolio(instance);
  const prepared = prepare(instance);
  if (propagate(prepared, prepared.mask) !== FREE) return solvePortfolio(instance);
  const state = emptyState(prepared);
  if (!reshape(state, slotsOf(prepared, from))) return solvePortfolio(instance);
  const work = new Work(milliseconds * UNITS_PER_MILLISECOND);
  greedy(state, "gain");
  exchange(state, work);
  const certificate = certify(state, QUICK, ROUNDS, work);
  if (certificate.bound > state.value * (1 + FAR)) return solvePortfolio(instance);
  return solutionOf(state, certificate);
}

/** Whether the largest utility is near 1, which is what the search is tuned for. */
function inSearchUnits({ utility }: PortfolioInstance): boolean {
  let most = 0;
  for (const liked of utility) if (liked > most) most = liked;
  return most > 0.01 && most <= 1;
}
