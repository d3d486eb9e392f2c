import { uses } from "../problem/limits.ts";
import { CENT } from "../problem/prepared.ts";
import { priceOf, type SearchState, setSlot } from "./search-state.ts";

/** Move that nothing stops. */
export const FREE = -1;
/** Move that the budget stops. */
export const MONEY = -2;
/** Move to a slot that is not allowed. */
export const CLOSED = -3;

/**
 * The limit that stops candidate i from moving to `slot`: the last one over its maximum or left below its minimum
 * (signals and caps come after counts, so the scarcest speaks), else `MONEY`, `CLOSED` or `FREE`.
 */
export function blockOf(state: SearchState, i: number, slot: number): number {
  const { limits, slots, mask } = state.prepared;
  if ((mask[i]! & (1 << slot)) === 0) return CLOSED;
  const left = i * slots + state.slot[i]!;
  const joined = i * slots + slot;
  for (let e = limits.start[joined + 1]! - 1; e >= limits.start[joined]!; e--) {
    const t = limits.of[e]!;
    if (state.counts[t]! + 1 > limits.max[t]! && !uses(limits, left, t)) return t;
  }
  for (let e = limits.start[left]!; e < limits.start[left + 1]!; e++) {
    const t = limits.of[e]!;
    if (state.counts[t]! - 1 < limits.min[t]! && !uses(limits, joined, t)) return t;
  }
  return state.usd + priceOf(state, i, slot) > state.prepared.budget + CENT ? MONEY : FREE;
}

/** Whether candidates i and j may move at once: nothing over a maximum, nothing newly below a minimum, money enough. */
export function mayMovePair(state: SearchState, i: number, slotI: number, j: number, slotJ: number): boolean {
  const { mask, budget } = state.prepared;
  if ((mask[i]! & (1 << slotI)) === 0 || (mask[j]! & (1 << slotJ)) === 0) return false;
  const wasI = state.slot[i]!;
  const wasJ = state.slot[j]!;
  setSlot(state, i, slotI);
  setSlot(state, j, slotJ);
  const fits = state.usd <= budget + CENT && keeps(state, i, wasI, slotI) && keeps(state, j, wasJ, slotJ);
  setSlot(state, i, wasI);
  setSlot(state, j, wasJ);
  return fits;
}

function keeps(state: SearchState, i: number, was: number, now: number): boolean {
  const { limits, slots } = state.prepared;
  const left = i * slots + was;
  const joined = i * slots + now;
  for (let e = limits.start[joined]!; e < limits.start[joined + 1]!; e++) {
    const t = limits.of[e]!;
    if (state.counts[t]! > limits.max[t]! && !uses(limits, left, t)) return false;
  }
  for (let e = limits.start[left]!; e < limits.start[left + 1]!; e++) {
    const t = limits.of[e]!;
    if (state.counts[t]! < limits.min[t]! && !uses(limits, joined, t)) return false;
  }
  return true;
}
