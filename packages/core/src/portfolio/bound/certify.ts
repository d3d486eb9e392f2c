import type { Prepared } from "../problem/prepared.ts";
import { exchange } from "../search/exchange.ts";
import { fill } from "../search/fill.ts";
import { reshape } from "../search/reshape.ts";
import { copyState, emptyState, type SearchState } from "../search/search-state.ts";
import type { Work } from "../search/work.ts";
import { pricedByDollars } from "./dollar-split.ts";
import { type Dual, emptyDual } from "./dual.ts";
import { concaveTail, emptyLinear, type Linear, linearise } from "./linearise.ts";
import { startPrices } from "./start-prices.ts";
import { tighten } from "./tighten.ts";

/** A proved upper bound with the linear function and the prices that prove it. */
export interface Certificate {
  bound: number;
  readonly linear: Linear;
  readonly dual: Dual;
}

/** Relative gap above which a relaxed optimum is worth repairing more than once. */
const WORTH_REPAIR = 1e-4;

/** Re-linearising ends when the gap kept more than this share of itself over two rounds. */
const STALE = 0.8;

/**
 * Bounds the optimum from above, starting from the tangent at `best` and re-linearising by Frank-Wolfe steps while the
 * relative gap is above `tolerance`; every relaxed optimum is repaired into a feasible choice, and `best` is replaced
 * when one is better.
 */
export function certify(best: SearchState, tolerance: number, rounds: number, work: Work): Certificate {
  const { prepared } = best;
  const dual = emptyDual(prepared);
  const linear = emptyLinear(prepared);
  const keptPrices = new Float64Array(dual.prices.length);
  const kept = emptyLinear(prepared);
  const point = new Float64Array(prepared.size * prepared.slots);
  const mean = new Float64Array(point.length);
  const trial = emptyState(prepared);
  const goal = () => best.value * (1 + tolerance) + 1e-15;
  let bound = Infinity;
  indicator(best, point);
  linearise(prepared, point, linear);
  startPrices(best, linear, dual, work);
  let [older, recent] = [Infinity, Infinity];
  for (let round = 0; round <= rounds; round++) {
    const steps = round === 0 ? 100 : 40;
    let here = tighten(prepared, linear, dual, { target: best.value, goal: goal(), steps, work, mean });
    if (here > goal()) here = Math.min(here, pricedByDollars(prepared, linear, dual, work));
    if (here < bound) {
      bound = here;
      keptPrices.set(dual.prices);
      kept.slope.set(linear.slope);
      kept.constant = linear.constant;
      kept.at = linear.at;
    }
    if (bound <= goal() || work.left <= 0) break;
    const gap = bound - best.value;
    if (gap > STALE * older) break;
    [older, recent] = [recent, gap];
    if (round === 0 || (round < 4 && gap > WORTH_REPAIR * best.value)) {
      if (repair(dual, trial, work) && trial.value > best.value) {
        copyState(trial, best);
        indicator(best, point);
        linearise(prepared, point, linear);
        continue;
      }
    }
    towards(prepared, point, mean, linear);
    linearise(prepared, point, linear);
    work.spend((2 * STEPS + 2) * tailUnits(prepared, point) + point.length * prepared.nodes);
  }
  dual.prices.set(keptPrices);
  return { bound: Math.max(bound, best.value), linear: kept, dual };
}

/** Thirds that the search for the length of a step takes away. */
const STEPS = 7;

/** Units of `concaveTail`: beside the sums an exponential for every node where there is mass. */
function tailUnits({ size, slots, nodes, drop }: Prepared, point: Float64Array): number {
  let masses = 0;
  for (let c = 0; c < point.length; c++) if (point[c]! > 0) masses++;
  return size * slots + 2 * drop.length * nodes + 5 * masses * nodes;
}

/** Writes the 0/1 point of a choice. */
export function indicator(state: SearchState, point: Float64Array): void {
  point.fill(0);
  for (let i = 0; i < state.slot.length; i++) {
    if (state.slot[i]! > 0) point[i * state.prepared.slots + state.slot[i]!] = 1;
  }
}

/** Moves `point` towards `mean` by the step that makes the concave form largest. */
function towards(prepared: Prepared, point: Float64Array, mean: Float64Array, room: Linear): void {
  const from = Float64Array.from(point);
  const valueAt = (step: number) => {
    for (let c = 0; c < point.length; c++) point[c] = from[c]! + step * (mean[c]! - from[c]!);
    concaveTail(prepared, point, room);
    return room.at;
  };
  let [low, high] = [0, 1];
  for (let n = 0; n < STEPS; n++) {
    const third = (high - low) / 3;
    if (valueAt(low + third) < valueAt(high - third)) low += third;
    else high -= third;
  }
  valueAt(Math.max((low + high) / 2, 1e-3));
}

/** A feasible choice from the last relaxed optimum: what is over a limit shed, then filled and exchanged. */
function repair(dual: Dual, trial: SearchState, work: Work): boolean {
  if (!reshape(trial, dual.slot, work)) return false;
  fill(trial, "gain", work);
  exchange(trial, work);
  return true;
}
