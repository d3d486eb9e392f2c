import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { heapOf, sink } from "./heap.ts";
import { emptyState, gainOf, refresh, type SearchState, setSlot } from "./search-state.ts";

/** Of a longer list than this, up to the share below is cut between two updates of the losses. */
const LONG = 500;
const SHARE = 1 / 20;

/** Puts programs that must be kept behind all others. */
const KEPT = 1e6;

/**
 * The chosen programs in reverse order of cutting: each step cuts the program whose loss lowers F least, programs that
 * must be kept last. The first entry is the last to be cut. While more than 500 programs are left, up to 5 % of them is
 * cut by the losses of one moment, which saves the square of the length.
 */
export function cutOrder(instance: PortfolioInstance, levels: Levels): number[] {
  const must = new Uint8Array(instance.size);
  for (const p of instance.must) must[p] = 1;
  const prepared = prepare(
    instance,
    Uint8Array.from(levels, (level) => (level < 0 ? 1 : 1 | (1 << (level + 1)))),
  );
  const { size, program } = prepared;
  const state = emptyState(prepared);
  for (let i = 0; i < size; i++) setSlot(state, i, levels[program[i]!]! + 1);
  // Losses only grow as the list gets shorter, so old ones are lower bounds and most need no second look.
  const gain = new Float64Array(size).fill(Infinity);
  const heap = heapOf(gain);
  const seen = new Int32Array(size).fill(-1);
  const order: number[] = [];
  while (order.length < size) {
    refresh(state);
    const update = order.length;
    const left = size - update;
    const together = left > LONG ? Math.floor(left * SHARE) : 1;
    for (let n = 0; n < together; n++) {
      while (seen[heap[0]!] !== update) {
        const i = heap[0]!;
        gain[i] = gainOf(state, i, 0) - (must[program[i]!] ? KEPT : 0);
        seen[i] = update;
        sink(heap, gain, 0);
      }
      order.push(program[cutFirst(state, heap, gain)]!);
    }
  }
  return order.reverse();
}

/** Cuts the candidate whose loss is smallest, the first of equals. */
function cutFirst(state: SearchState, heap: Int32Array, gain: Float64Array): number {
  const cut = heap[0]!;
  setSlot(state, cut, 0);
  gain[cut] = -Infinity;
  sink(heap, gain, 0);
  return cut;
}
