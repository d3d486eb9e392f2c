import { blockOf, FREE, priceOf } from "./moves.ts";
import { gainOf, refresh, type SearchState, setSlot } from "./search-state.ts";

/** Gains below this are rounding. */
const LEAST_GAIN = 1e-15;

/** How greedy compares moves: by gain of F alone, or by gain per dollar. */
export type GreedyRule = "gain" | "per-dollar";

/**
 * Adds applications and signals one by one, always the move with the largest gain that keeps every limit, until none
 * gains. Gains only fall as the list grows (F is submodular), so old gains are upper bounds and most need no refresh.
 * `slotMask` restricts the moves; returns the number of moves made.
 */
export function greedy(state: SearchState, rule: GreedyRule, slotMask = 0xff): number {
  const { size, slots } = state.prepared;
  const bound = new Float64Array(size).fill(Infinity);
  const to = new Uint8Array(size);
  const fresh = new Int32Array(size).fill(-1);
  let moves = 0;
  for (;;) {
    let best = -1;
    let top = 0;
    for (let i = 0; i < size; i++) {
      if (bound[i]! > top) {
        top = bound[i]!;
        best = i;
      }
    }
    if (best < 0) return moves;
    if (fresh[best] === moves) {
      setSlot(state, best, to[best]!);
      refresh(state);
      // A later upgrade of this program may gain more than its entry did.
      bound[best] = Infinity;
      moves++;
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
    fresh[best] = moves;
  }
}
