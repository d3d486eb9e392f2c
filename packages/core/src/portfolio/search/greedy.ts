import { blockOf, FREE, priceOf } from "./moves.ts";
import { gainOf, refresh, type SearchState, setSlot } from "./search-state.ts";

/** Gains below this are rounding. */
const LEAST_GAIN = 1e-15;

/** How greedy compares moves: by gain of F alone, or by gain per dollar. */
export type GreedyRule = "gain" | "per-dollar";

/**
 * Adds applications and signals one by one, always the move with the largest gain that keeps every limit, until none
 * gains. Gains only fall as the list grows (F is submodular), so old gains are upper bounds and most need no refresh.
 * `slotMask` restricts the moves. With `share` above 0 up to that share of the list is added between two updates of the
 * gains: faster for long lists and a little less greedy. Returns the number of moves made.
 */
export function greedy(state: SearchState, rule: GreedyRule, slotMask = 0xff, share = 0): number {
  const { size, slots } = state.prepared;
  const bound = new Float64Array(size).fill(Infinity);
  const to = new Uint8Array(size);
  const fresh = new Int32Array(size).fill(-1);
  // A heap with the largest bound at the root; only the root's bound ever changes.
  const heap = Int32Array.from(bound.keys());
  let moves = 0;
  let updates = 0;
  let waiting = 0;
  while (size > 0 && bound[heap[0]!]! > 0) {
    const best = heap[0]!;
    if (fresh[best] === updates) {
      if (waiting > 0 && blockOf(state, best, to[best]!) !== FREE) {
        fresh[best] = -1;
        continue;
      }
      setSlot(state, best, to[best]!);
      moves++;
      waiting++;
      if (waiting > share * state.counts[0]!) {
        refresh(state);
        updates++;
        waiting = 0;
        // A later upgrade of this program may gain more than its entry did.
        bound[best] = Infinity;
      } else {
        bound[best] = 0;
        sink(heap, bound);
      }
      continue;
    }
    let score = 0;
    for (let s = 1; s < slots; s++) {
      if (s === state.slot[best] || (slotMask & (1 << s)) === 0) continue;
      const gain = gainOf(state, best, s);
      const rated = rule === "gain" ? gain : gain / (priceOf(state, best, s) + 1e-3);
      if (gain > LEAST_GAIN && rated > score && blockOf(state, best, s) === FREE) {
        score = rated;
        to[best] = s;
      }
    }
    bound[best] = score;
    fresh[best] = updates;
    sink(heap, bound);
  }
  if (waiting > 0) refresh(state);
  return moves;
}

/** Restores the heap after the root's bound fell; of equal bounds the lower index comes first. */
function sink(heap: Int32Array, bound: Float64Array): void {
  const item = heap[0]!;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!, bound)) child++;
    if (!before(heap[child]!, item, bound)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = item;
}

function before(a: number, b: number, bound: Float64Array): boolean {
  return bound[a]! > bound[b]! || (bound[a] === bound[b] && a < b);
}
