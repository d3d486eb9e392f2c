import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { emptyState, gainOf, refresh, type SearchState, setSlot } from "./search-state.ts";

/**
 * The chosen programs in reverse order of cutting: each step cuts the program whose loss lowers F least, programs that
 * must be kept last. The first entry is the last to be cut.
 */
export function cutOrder(instance: PortfolioInstance, levels: Levels): number[] {
  const must = new Uint8Array(instance.size);
  for (const p of instance.must) must[p] = 1;
  const prepared = prepare(
    instance,
    Uint8Array.from(levels, (level) => (level < 0 ? 1 : 1 | (1 << (level + 1)))),
  );
  const state = emptyState(prepared);
  for (let i = 0; i < prepared.size; i++) setSlot(state, i, levels[prepared.program[i]!]! + 1);
  const order: number[] = [];
  // Losses only grow as the list gets shorter, so old ones are lower bounds and most need no second look.
  const gain = new Float64Array(prepared.size).fill(Infinity);
  const seen = new Int32Array(prepared.size).fill(-1);
  while (order.length < prepared.size) {
    refresh(state);
    let cut = smallestLoss(state, gain);
    while (seen[cut] !== order.length) {
      gain[cut] = gainOf(state, cut, 0) - (must[prepared.program[cut]!] ? 1e6 : 0);
      seen[cut] = order.length;
      cut = smallestLoss(state, gain);
    }
    setSlot(state, cut, 0);
    order.push(prepared.program[cut]!);
  }
  return order.reverse();
}

/** The chosen candidate whose loss is known to be smallest, the first of equals. */
function smallestLoss({ slot }: SearchState, gain: Float64Array): number {
  let best = -1;
  for (let i = 0; i < slot.length; i++) {
    if (slot[i]! > 0 && (best < 0 || gain[i]! > gain[best]!)) best = i;
  }
  return best;
}
