import type { Ceilings } from "./ceilings.ts";
import { heapOf, sink } from "./heap.ts";
import { MoveKinds } from "./move-kinds.ts";
import { blockOf, FREE } from "./moves.ts";
import { gainOf, priceOf, refresh, type SearchState, setSlot } from "./search-state.ts";

/** Gains below this are rounding. */
const LEAST_GAIN = 1e-15;

/** Second looks at old gains after which a hundred thousand programs are added in larger steps, and the share then. */
const MOST_LOOKS = 400_000;
const HURRIED = 0.25;

/** How greedy compares moves: by gain of F alone, or by gain per dollar. */
export type GreedyRule = "gain" | "per-dollar";

export interface GreedyOptions {
  /** The slots that moves may lead to, one bit each; all when absent. */
  readonly slotMask?: number;
  /** Up to this share of the list is added between two updates of the gains: faster and a little less greedy. */
  readonly share?: number;
  /** Ceilings of the list, to be kept true while it grows. */
  readonly ceilings?: Ceilings;
}

/**
 * Adds applications and signals one by one, always the move with the largest gain that keeps every limit, until none
 * gains. Gains only fall as the list grows (F is submodular), so old gains are upper bounds and most need no refresh.
 * Returns the number of moves made.
 */
export function greedy(state: SearchState, rule: GreedyRule, options: GreedyOptions = {}): number {
  const { size } = state.prepared;
  const { slotMask = 0xff, share = 0, ceilings } = options;
  const bound = new Float64Array(size);
  const to = new Uint8Array(size);
  const fresh = new Int32Array(size);
  const kinds = new MoveKinds(state);
  const rated = { score: 0, slot: 0 };
  for (let i = 0; i < size; i++) {
    rate(state, rule, slotMask, i, kinds, rated);
    bound[i] = rated.score;
    to[i] = rated.slot;
  }
  const heap = heapOf(bound);
  let moves = 0;
  let updates = 0;
  let waiting = 0;
  let looks = 0;
  while (size > 0 && bound[heap[0]!]! > 0) {
    const best = heap[0]!;
    if (fresh[best] !== updates) {
      looks++;
      rate(state, rule, slotMask, best, null, rated);
      bound[best] = rated.score;
      to[best] = rated.slot;
      fresh[best] = updates;
      sink(heap, bound, 0);
      continue;
    }
    if (waiting > 0 && blockOf(state, best, to[best]!) !== FREE) {
      fresh[best] = -1;
      continue;
    }
    ceilings?.beforeMove(state, best, to[best]!);
    setSlot(state, best, to[best]!);
    moves++;
    waiting++;
    if (waiting > (looks > MOST_LOOKS ? HURRIED : share) * state.counts[0]!) {
      refresh(state);
      updates++;
      waiting = 0;
      // A later upgrade of this program may gain more than its entry did.
      bound[best] = Infinity;
    } else {
      bound[best] = 0;
      sink(heap, bound, 0);
    }
  }
  if (waiting > 0) refresh(state);
  return moves;
}

/** The best open move of candidate i that nothing stops, and how it rates; 0 when none gains. */
function rate(
  state: SearchState,
  rule: GreedyRule,
  slotMask: number,
  i: number,
  kinds: MoveKinds | null,
  into: { score: number; slot: number },
): void {
  const { slots, mask } = state.prepared;
  into.score = 0;
  for (let s = 1; s < slots; s++) {
    if (s === state.slot[i] || (mask[i]! & slotMask & (1 << s)) === 0) continue;
    if (kinds !== null && kinds.blockOf(i, s) !== FREE) continue;
    const gain = gainOf(state, i, s);
    const rated = rule === "gain" ? gain : gain / (priceOf(state, i, s) + 1e-3);
    if (gain > LEAST_GAIN && rated > into.score && (kinds !== null || blockOf(state, i, s) === FREE)) {
      into.score = rated;
      into.slot = s;
    }
  }
}
