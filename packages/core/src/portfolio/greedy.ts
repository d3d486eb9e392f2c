import { gainOf, mayMove, refresh, type SearchState, setSlot, usdOf } from "./search-state.ts";

/** Gains below this are rounding. */
export const LEAST_GAIN = 1e-15;

/** How greedy compares moves: by gain of F alone, or by gain per dollar. */
export type GreedyRule = "gain" | "per-dollar";

/**
 * Adds applications and signals one by one, always the move with the largest gain that keeps every limit, until none
 * gains. Gains only fall as the list grows (F is submodular), so old gains are upper bounds and most need no refresh.
 * `slots` restricts the moves (bit mask); returns the number of moves made.
 */
export function greedy(state: SearchState, rule: GreedyRule, slotMask = 0xff, most = Infinity): number {
  const { prepared } = state;
  const { size, slots } = prepared;
  const bound = new Float64Array(size).fill(Infinity);
  const to = new Uint8Array(size);
  let moves = 0;
  while (moves < most) {
    let best = -1;
    for (let i = 0; i < size; i++) if (bound[i]! > 0 && (best < 0 || bound[i]! > bound[best]!)) best = i;
    if (best < 0) break;
    let score = 0;
    for (let s = 1; s < slots; s++) {
      if (s === state.slot[best] || (slotMask & (1 << s)) === 0 || !mayMove(state, best, s)) continue;
      const gain = gainOf(state, best, s);
      const rated = rule === "gain" ? gain : gain / (priceOf(state, best, s) + 1e-3);
      if (gain > LEAST_GAIN && rated > score) {
        score = rated;
        to[best] = s;
      }
    }
    bound[best] = score;
    if (score <= 0 || !isTop(bound, best)) continue;
    setSlot(state, best, to[best]!);
    refresh(state);
    // A later upgrade of this program may gain more than its entry did.
    bound[best] = Infinity;
    moves++;
  }
  return moves;
}

function isTop(bound: Float64Array, best: number): boolean {
  const top = bound[best]!;
  for (let i = 0; i < bound.length; i++) if (bound[i]! > top) return false;
  return true;
}

function priceOf(state: SearchState, i: number, slot: number): number {
  const before = usdOf(state);
  const was = state.slot[i]!;
  setSlot(state, i, slot);
  const price = usdOf(state) - before;
  setSlot(state, i, was);
  return price;
}
