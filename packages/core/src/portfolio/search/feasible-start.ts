import { blockOf, FREE } from "./moves.ts";
import { gainOf, refresh, type SearchState, setSlot } from "./search-state.ts";
import { refreshUnits, type Work } from "./work.ts";

/**
 * Puts in what must be in: pinned candidates, then for every minimum the move that meets most unmet minimums, the
 * larger gain first. Returns the number of the limit that stays unmet, or −1 when all are met. Its arithmetic is taken off
 * `work`, where that is given, but never cut short: nothing can be done without.
 */
export function meetMinimums(state: SearchState, work?: Work): number {
  const { prepared } = state;
  const { size, slots, mask } = prepared;
  for (let i = 0; i < size; i++) {
    if ((mask[i]! & 1) !== 0 || state.slot[i] !== 0) continue;
    let chosen = 0;
    for (let s = slots - 1; s >= 1; s--) {
      if ((mask[i]! & (1 << s)) !== 0 && (chosen === 0 || blockOf(state, i, s) === FREE)) chosen = s;
    }
    setSlot(state, i, chosen);
  }
  refresh(state);
  for (;;) {
    const unmet = unmetLimit(state);
    if (unmet < 0) return -1;
    work?.spend(2 * prepared.limits.of.length + refreshUnits(prepared, state.counts[0]!));
    let best = -1;
    let bestSlot = 0;
    let bestScore = -Infinity;
    for (let i = 0; i < size; i++) {
      for (let s = 1; s < slots; s++) {
        if (s === state.slot[i]) continue;
        const met = minimumsMet(state, i, s);
        if (met === 0 || blockOf(state, i, s) !== FREE) continue;
        const score = met + Math.min(0.999, gainOf(state, i, s));
        if (score > bestScore) {
          bestScore = score;
          best = i;
          bestSlot = s;
        }
      }
    }
    if (best < 0) return unmet;
    setSlot(state, best, bestSlot);
    refresh(state);
  }
}

function unmetLimit(state: SearchState): number {
  const { min, names } = state.prepared.limits;
  for (let t = 0; t < names.length; t++) if (state.counts[t]! < min[t]!) return t;
  return -1;
}

function minimumsMet(state: SearchState, i: number, slot: number): number {
  const { limits, slots } = state.prepared;
  const choice = i * slots + slot;
  const now = i * slots + state.slot[i]!;
  let met = 0;
  for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
    const t = limits.of[e]!;
    if (state.counts[t]! >= limits.min[t]!) continue;
    let already = false;
    for (let f = limits.start[now]!; f < limits.start[now + 1]!; f++) if (limits.of[f] === t) already = true;
    if (!already) met++;
  }
  return met;
}
