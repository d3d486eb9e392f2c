import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { emptyState, gainOf, refresh, setSlot } from "./search-state.ts";

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
  for (let left = prepared.size; left > 0; left--) {
    refresh(state);
    let cut = -1;
    let least = -Infinity;
    for (let i = 0; i < prepared.size; i++) {
      if (state.slot[i] === 0) continue;
      const gain = gainOf(state, i, 0) - (must[prepared.program[i]!] ? 1e6 : 0);
      if (gain > least) {
        least = gain;
        cut = i;
      }
    }
    setSlot(state, cut, 0);
    order.push(prepared.program[cut]!);
  }
  return order.reverse();
}
