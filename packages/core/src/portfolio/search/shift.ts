import { exchange } from "./exchange.ts";
import { fill } from "./fill.ts";
import {
  copyState,
  emptyState,
  gainOf,
  isFeasible,
  refresh,
  type SearchState,
  setSlot,
} from "./search-state.ts";
import type { Work } from "./work.ts";

/** Programs of one group that are given up at once, at most. */
const MOST = 8;

/**
 * Moves money between groups, which no pair of moves can do when their prices differ: gives up the d least programs of
 * one group (d = 1 … 8), spends what that frees in the other groups by gain per dollar, then fills and exchanges.
 * Repeats while that gains; says whether it did.
 */
export function shift(best: SearchState, work: Work): boolean {
  const { prepared } = best;
  if (prepared.budget === Infinity || prepared.groups < 2) return false;
  const trial = emptyState(prepared);
  let gained = false;
  for (let again = true; again && work.left > 0; ) {
    again = false;
    for (let g = 0; g < prepared.groups; g++) {
      const before = best.counts[1 + g]!;
      for (let d = 1; d <= Math.min(MOST, before); d++) {
        copyState(best, trial);
        if (!giveUp(trial, g, d)) break;
        refill(trial, g, work);
        if (work.spend(4 * prepared.size * prepared.slots * prepared.nodes)) return gained;
        // Exchanges gain little: only a list that is nearly as good is worth them.
        if (!isFeasible(trial) || trial.value < best.value * NEAR) continue;
        exchange(trial, work);
        if (trial.value <= best.value * (1 + 1e-12)) continue;
        copyState(trial, best);
        gained = true;
        again = true;
      }
    }
  }
  return gained;
}

/** A list this much below the best may still overtake it by exchanges. */
const NEAR = 0.9995;

function giveUp(state: SearchState, group: number, count: number): boolean {
  const { size, mask, group: groupOf } = state.prepared;
  for (let n = 0; n < count; n++) {
    let least = -1;
    let gain = -Infinity;
    for (let i = 0; i < size; i++) {
      if (groupOf[i] !== group || state.slot[i] === 0 || (mask[i]! & 1) === 0) continue;
      const here = gainOf(state, i, 0);
      if (here > gain) {
        gain = here;
        least = i;
      }
    }
    if (least < 0) return false;
    setSlot(state, least, 0);
    refresh(state);
  }
  return true;
}

/** Fills by gain per dollar with the group closed, then by gain with it open again. */
function refill(state: SearchState, group: number, work: Work): void {
  const { max } = state.prepared.limits;
  const most = max[1 + group]!;
  max[1 + group] = state.counts[1 + group]!;
  fill(state, "per-dollar", work);
  max[1 + group] = most;
  fill(state, "gain", work);
}
