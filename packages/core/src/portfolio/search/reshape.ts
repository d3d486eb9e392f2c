import type { Levels } from "../problem/instance.ts";
import { uses } from "../problem/limits.ts";
import { CENT, type Prepared } from "../problem/prepared.ts";
import { meetMinimums } from "./feasible-start.ts";
import { gainOf, isFeasible, priceOf, refresh, type SearchState, setSlot } from "./search-state.ts";
import { refreshUnits, type Work } from "./work.ts";

/** The slots of a list for the candidates of a problem; a level that the problem does not have counts as plain. */
export function slotsOf({ program, slots }: Prepared, levels: Levels): Uint8Array {
  return Uint8Array.from(program, (p) => {
    const slot = levels[p]! + 1;
    return slot < slots ? slot : 1;
  });
}

/**
 * Brings a known list (`wanted` slot per candidate) under the allowed slots and limits of `state`: takes it over, sheds
 * what is over a limit at the least loss for what it frees, and meets the minimums again. False when that fails. Its
 * arithmetic is taken off `work`, where that is given.
 */
export function reshape(state: SearchState, wanted: Uint8Array, work?: Work): boolean {
  const { size, slots, nodes, mask } = state.prepared;
  for (let i = 0; i < size; i++) {
    const open = mask[i]!;
    const slot = (open & (1 << wanted[i]!)) !== 0 ? wanted[i]! : 31 - Math.clz32(open & -open);
    setSlot(state, i, slot);
  }
  refresh(state);
  for (let left = 2 * size; left > 0; left--) {
    if (!isOver(state)) return meetMinimums(state, work) < 0 && isFeasible(state);
    const chosen = state.counts[0]!;
    work?.spend(size + chosen * slots * (nodes + 16) + refreshUnits(state.prepared, chosen));
    if (!shed(state)) return false;
  }
  return false;
}

function isOver(state: SearchState): boolean {
  const { limits, budget } = state.prepared;
  for (let t = 0; t < limits.names.length; t++) if (state.counts[t]! > limits.max[t]!) return true;
  return state.usd > budget + CENT;
}

/** Makes the one downward move that loses least for each limit that it relieves; false when none relieves any. */
function shed(state: SearchState): boolean {
  const { size, slots, mask, limits, budget } = state.prepared;
  const over = state.usd - budget;
  let best = -1;
  let bestLoss = Infinity;
  for (let i = 0; i < size; i++) {
    if (state.slot[i] === 0) continue;
    const from = i * slots + state.slot[i]!;
    for (let s = 0; s < slots; s++) {
      if (s === state.slot[i] || (mask[i]! & (1 << s)) === 0) continue;
      const to = i * slots + s;
      let relieved = over > CENT && s === 0 ? Math.min(1, -priceOf(state, i, 0) / over) : 0;
      for (let e = limits.start[from]!; e < limits.start[from + 1]!; e++) {
        const t = limits.of[e]!;
        if (state.counts[t]! > limits.max[t]! && !uses(limits, to, t)) relieved++;
      }
      for (let e = limits.start[to]!; e < limits.start[to + 1]!; e++) {
        const t = limits.of[e]!;
        if (state.counts[t]! >= limits.max[t]! && !uses(limits, from, t)) relieved = 0;
      }
      const loss = relieved > 0 ? -gainOf(state, i, s) / relieved : Infinity;
      if (loss < bestLoss) {
        bestLoss = loss;
        best = to;
      }
    }
  }
  if (best < 0) return false;
  setSlot(state, (best / slots) | 0, best % slots);
  refresh(state);
  return true;
}
