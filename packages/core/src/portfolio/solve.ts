import { branch, EQUAL } from "./bound/branch.ts";
import { type Certificate, certify } from "./bound/certify.ts";
import { propagate } from "./bound/propagate.ts";
import { conflictOf } from "./problem/conflict.ts";
import type { Levels, PortfolioInstance, PortfolioSolution } from "./problem/instance.ts";
import { prepare } from "./problem/prepared.ts";
import { FREE } from "./search/moves.ts";
import { solveOneNode } from "./search/one-node.ts";
import { clearState, emptyState, isFeasible, type SearchState } from "./search/search-state.ts";
import { shift } from "./search/shift.ts";
import { startFrom } from "./search/starts.ts";
import { UNITS_PER_MILLISECOND, Work } from "./search/work.ts";
import { hardestLimit, infeasible, inUnit, solutionOf } from "./solution.ts";

/** Largest utility below which utilities are scaled up for the search. */
const LEAST_UNIT = 1e-2;

/** Value in search units below which the search starts again in a unit of that size. */
const LEAST_VALUE = 1e-4;

export interface SolveOptions {
  /**
   * Wish for the time to spend, mapped to a fixed amount of work; 200 when absent. From 1,000 on, small gaps are closed
   * too, as far as the work lasts.
   */
  readonly milliseconds?: number;
  /** A list to improve instead of starting from nothing; when it keeps all limits, F never falls below its own. */
  readonly start?: Levels;
}

/** Relative gaps at which re-linearising stops: after a warm start, otherwise, and where time is plenty. */
const FINE = 1e-5;
const FINER = 1e-6;
const FINEST = 1e-8;

/** A gap above this one is worth all the work there is. */
const COARSE = 1e-4;

/** From so many milliseconds on every gap is worth closing. */
const PATIENT = 1000;

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
  // Tolerances of the search are meant for values around 1; the optimum does not depend on their unit.
  const most = instance.utility.reduce((best, utility) => Math.max(best, utility), 0);
  let unit = most > 1 || (most > 0 && most < LEAST_UNIT) ? most : 1;
  let found = solved(perUnit(instance, unit), options);
  for (let again = 0; again < 3 && found.feasible && found.value < LEAST_VALUE; again++) {
    const size = found.value > 0 ? found.value : found.upperBound;
    if (size === 0) break;
    unit *= size;
    found = solved(perUnit(instance, unit), { ...options, start: found.levels });
  }
  return inUnit(instance, found, unit);
}

function perUnit(instance: PortfolioInstance, unit: number): PortfolioInstance {
  return unit === 1 ? instance : { ...instance, utility: instance.utility.map((liked) => liked / unit) };
}

function solved(instance: PortfolioInstance, options: SolveOptions): PortfolioSolution {
  const prepared = prepare(instance);
  // Slots that a limit of 0 closes must not stand beside real choices: they would spoil the prices.
  const clash = propagate(prepared, prepared.mask);
  if (clash !== FREE) return infeasible(instance, hardestLimit(emptyState(prepared), clash));
  const milliseconds = options.milliseconds ?? 200;
  const patient = milliseconds >= PATIENT;
  const work = new Work(milliseconds * UNITS_PER_MILLISECOND);
  const best = emptyState(prepared);
  if (prepared.nodes === 1) {
    const outcome = solveOneNode(best, work);
    if (outcome === "infeasible") return infeasible(instance, hardestLimit(best, FREE));
    if (outcome === "solved") {
      const certificate = certify(best, FINE, 0, work);
      return solutionOf(best, { ...certificate, bound: best.value });
    }
  }
  const unmet = startFrom(best, options.start ?? null, work);
  if (unmet >= 0 || !isFeasible(best)) {
    clearState(best);
    const { feasible, bound } = branch(best, null, false, work);
    if (!feasible) return infeasible(instance, hardestLimit(best, unmet), bound);
  }
  // A warm start has to be quick; its list is never worse than the one it started from anyway.
  return solutionOf(best, proof(best, options.start !== undefined && !patient, patient, work));
}

/** The certificate of `best`, which is replaced where a better list turns up on the way. */
function proof(best: SearchState, hasty: boolean, patient: boolean, work: Work): Certificate {
  const { prepared } = best;
  const small = prepared.size <= SMALL || best.counts[0]! <= FEW || prepared.nodes === 1;
  const tolerance = hasty ? FINE : small || patient ? FINEST : FINER;
  let certificate = certify(best, tolerance, 12, work);
  if (certificate.bound > best.value * (1 + COARSE) && shift(best, work)) {
    const again = certify(best, tolerance, 12, work);
    if (again.bound < certificate.bound) certificate = again;
  }
  const gap = certificate.bound - best.value;
  // The last millionth of a long list takes longer to prove than all the rest, and changes nothing for her.
  const prove = patient || small || gap > COARSE * best.value;
  if (prove && gap > EQUAL * best.value) {
    certificate.bound = Math.min(certificate.bound, branch(best, certificate, true, work).bound);
  }
  return certificate;
}
