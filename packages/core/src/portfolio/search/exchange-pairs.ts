import { uses } from "../problem/limits.ts";
import type { Round } from "./exchange-round.ts";
import { CLOSED, MONEY } from "./moves.ts";
import { boundedPair, PairBounds } from "./pair-bounds.ts";
import { pairGainOf, priceOf } from "./search-state.ts";
import type { Work } from "./work.ts";

/** The move down and the move up that gain most together, more than `least`; null when no pair does. */
export function bestPair(round: Round, least: number, work: Work): readonly [number, number] | null {
  const search: PairSearch = { round, work, bounds: new PairBounds(round), gain: least, down: -1, up: -1 };
  const { state } = round;
  const { slots, limits } = state.prepared;
  const full = state.counts[0]! >= limits.max[0]!;
  for (const [block, ups] of upsByBlock(round)) {
    work.spend(4 * round.downs.length + 16 * ups.length);
    ups.sort((a, b) => round.gains[b]! - round.gains[a]!);
    // With no room for one more program only a drop makes room for an add.
    const listed = full ? ups.filter((up) => state.slot[(up / slots) | 0]! > 0) : ups;
    for (const down of round.downs) {
      if (mayFree(round, down, block)) tryDown(search, down, down % slots > 0 ? listed : ups);
    }
  }
  return search.down < 0 ? null : [search.down, search.up];
}

/** A round that is under way may use up this much more than there is: what long lists need to end it. */
const OVERDRAFT = 6_000_000;

interface PairSearch {
  readonly round: Round;
  readonly work: Work;
  readonly bounds: PairBounds;
  gain: number;
  down: number;
  up: number;
}

/** Moves that gain, by what stops them. */
function upsByBlock({ state, kinds, gains, neededAtAll }: Round): Map<number, number[]> {
  const { slots } = state.prepared;
  const ups = new Map<number, number[]>();
  for (let choice = 0; choice < gains.length; choice++) {
    if (!(gains[choice]! > neededAtAll)) continue;
    const block = kinds.blockOf((choice / slots) | 0, choice % slots);
    if (block === CLOSED) continue;
    const waiting = ups.get(block);
    if (waiting) waiting.push(choice);
    else ups.set(block, [choice]);
  }
  return ups;
}

function mayFree({ state }: Round, down: number, block: number): boolean {
  const { limits, slots } = state.prepared;
  const i = (down / slots) | 0;
  if (block === MONEY) return priceOf(state, i, down % slots) < 0;
  return block < 0 || uses(limits, i * slots + state.slot[i]!, block) || uses(limits, down, block);
}

/** Judges a move down beside the moves up that wait, those that gain most first. */
function tryDown(search: PairSearch, down: number, ups: readonly number[]): void {
  const { round, bounds, work } = search;
  const { state, kinds, gains, stretch } = round;
  const { slots, nodes } = state.prepared;
  const i = (down / slots) | 0;
  const s = down % slots;
  for (const up of ups) {
    if (work.left < -OVERDRAFT) return;
    if (gains[up]! * stretch[down]! + gains[down]! <= search.gain) return;
    const j = (up / slots) | 0;
    if (j === i) continue;
    work.spend(4 * nodes);
    if (boundedPair(bounds, down, up) <= search.gain || !kinds.mayMovePair(i, s, j, up % slots)) continue;
    const gain = pairGainOf(state, i, s, j, up % slots);
    if (gain > search.gain) {
      search.gain = gain;
      search.down = down;
      search.up = up;
    }
  }
}
