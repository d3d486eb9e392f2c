import type { Levels } from "../problem/instance.ts";
import { exchange } from "./exchange.ts";
import { meetMinimums } from "./feasible-start.ts";
import { fill } from "./fill.ts";
import { blockOf, FREE } from "./moves.ts";
import {
  clearState,
  copyState,
  emptyState,
  isFeasible,
  refresh,
  type SearchState,
  setSlot,
} from "./search-state.ts";
import type { Work } from "./work.ts";

/**
 * Fills `best` with the best of several greedy lists and exchanges it (or the `start`, when given); returns a limit whose
 * minimum stays unmet, or −1.
 */
export function startFrom(best: SearchState, start: Levels | null, work: Work): number {
  const { prepared } = best;
  if (start && takeOver(best, start)) {
    fill(best, "gain", work);
    exchange(best, work);
    return -1;
  }
  clearState(best);
  const unmet = meetMinimums(best, work);
  if (unmet >= 0) return unmet;
  const base = emptyState(prepared);
  copyState(best, base);
  const trial = emptyState(prepared);
  const builds: ((state: SearchState) => void)[] = start
    ? [(state) => adopt(state, start)]
    : [() => {}, (state) => fill(state, "gain", work, { slotMask: PLAIN })];
  if (!start && prepared.budget < Infinity && (prepared.groups > 1 || prepared.hasCosts)) {
    builds.push((state) => fill(state, "per-dollar", work));
  }
  for (const build of builds) {
    copyState(base, trial);
    build(trial);
    fill(trial, "gain", work);
    // Lists of programs at like fees end in the same list after exchanges, those at fees of their own in several.
    if (prepared.hasCosts) exchange(trial, work);
    if (trial.value > best.value || !isFeasible(best)) copyState(trial, best);
    if (work.left <= 0 && isFeasible(best)) break;
  }
  exchange(best, work);
  return -1;
}

/** Slot mask of plain applications. */
const PLAIN = 0b10;

/** Takes over a list as it is; false when it breaks a limit. */
function takeOver(state: SearchState, start: Levels): boolean {
  const { prepared } = state;
  for (let i = 0; i < prepared.size; i++) {
    const slot = start[prepared.program[i]!]! + 1;
    setSlot(state, i, slot > 0 && slot < prepared.slots ? slot : 0);
  }
  refresh(state);
  return isFeasible(state);
}

/** Takes over as much of an older list as the limits allow, most preferred first. */
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
