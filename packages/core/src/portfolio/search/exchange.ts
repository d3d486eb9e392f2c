import { uses } from "../problem/limits.ts";
import { blockOf, CLOSED, FREE, MONEY, mayMovePair, priceOf } from "./moves.ts";
import { gainOf, pairGainOf, refresh, type SearchState, setSlot } from "./search-state.ts";
import type { Work } from "./work.ts";

/**
 * Improves a feasible choice until no single change and no pair of changes (drop and add, swap or move of signals,
 * downgrade and upgrade) gains: every pair is judged exactly. A pair (down i, up j) gains at most
 * `gain(i) + gain(j) · max_k ratio_i(k)` and must free what stops the up move, which leaves few pairs to look at.
 * Gains up to `tolerance` of the value do not count. Returns the number of changes made.
 */
export function exchange(state: SearchState, work: Work, tolerance = 1e-12): number {
  const { size, slots, nodes } = state.prepared;
  const gains = new Float64Array(size * slots);
  const stretch = new Float64Array(size * slots);
  let changes = 0;
  for (;;) {
    if (work.spend(size * slots * nodes)) return changes;
    const least = tolerance * Math.max(1e-3, state.value);
    fillGains(state, gains);
    if (!bestSingle(state, gains, least) && !bestPair(state, gains, stretch, least, work)) return changes;
    changes++;
  }
}

function fillGains(state: SearchState, gains: Float64Array): void {
  const { size, slots, mask } = state.prepared;
  for (let i = 0; i < size; i++) {
    for (let s = 0; s < slots; s++) {
      const open = s !== state.slot[i] && (mask[i]! & (1 << s)) !== 0;
      gains[i * slots + s] = open ? gainOf(state, i, s) : Number.NaN;
    }
  }
}

function bestSingle(state: SearchState, gains: Float64Array, least: number): boolean {
  const { slots } = state.prepared;
  let best = -1;
  let gain = least;
  for (let choice = 0; choice < gains.length; choice++) {
    // NaN (a closed move) fails the comparison.
    if (gains[choice]! > gain && blockOf(state, (choice / slots) | 0, choice % slots) === FREE) {
      best = choice;
      gain = gains[choice]!;
    }
  }
  if (best < 0) return false;
  setSlot(state, (best / slots) | 0, best % slots);
  refresh(state);
  return true;
}

function bestPair(
  state: SearchState,
  gains: Float64Array,
  stretch: Float64Array,
  least: number,
  work: Work,
): boolean {
  const { size, slots, nodes, limits } = state.prepared;
  const downs: number[] = [];
  let threshold = Infinity;
  for (let i = 0; i < size; i++) {
    if (state.slot[i] === 0) continue;
    for (let s = 0; s < slots; s++) {
      const down = i * slots + s;
      if (!(gains[down]! <= 0)) continue;
      stretch[down] = largestRatio(state, i, s);
      downs.push(down);
      threshold = Math.min(threshold, -gains[down]! / stretch[down]!);
    }
  }
  const ups = new Map<number, number[]>();
  for (let choice = 0; choice < gains.length; choice++) {
    if (!(gains[choice]! > threshold)) continue;
    const block = blockOf(state, (choice / slots) | 0, choice % slots);
    const waiting = ups.get(block);
    if (waiting) waiting.push(choice);
    else ups.set(block, [choice]);
  }
  const full = state.counts[0]! >= limits.max[0]!;
  let bestGain = least;
  let bestDown = -1;
  let bestUp = -1;
  for (const [block, waiting] of ups) {
    if (block === CLOSED) continue;
    waiting.sort((a, b) => gains[b]! - gains[a]!);
    for (const down of downs) {
      const i = (down / slots) | 0;
      if (gains[waiting[0]!]! * stretch[down]! + gains[down]! <= bestGain) continue;
      if (block === MONEY && priceOf(state, i, down % slots) >= 0) continue;
      if (block >= 0) {
        const frees = uses(limits, i * slots + state.slot[i]!, block) && !uses(limits, down, block);
        if (!frees && !uses(limits, down, block)) continue;
      }
      for (const up of waiting) {
        if (gains[up]! * stretch[down]! + gains[down]! <= bestGain) break;
        const j = (up / slots) | 0;
        // With no room for one more program only a drop makes room for an add.
        if (j === i || (full && state.slot[j] === 0 && down % slots > 0)) continue;
        work.spend(4 * nodes);
        const gain = pairGainOf(state, i, down % slots, j, up % slots);
        if (gain > bestGain && mayMovePair(state, i, down % slots, j, up % slots)) {
          bestGain = gain;
          bestDown = down;
          bestUp = up;
        }
      }
    }
  }
  if (bestDown < 0) return false;
  setSlot(state, (bestDown / slots) | 0, bestDown % slots);
  setSlot(state, (bestUp / slots) | 0, bestUp % slots);
  refresh(state);
  return true;
}

/** Largest factor over the nodes by which another's gain grows when candidate i moves to `slot`; at least 1. */
export function largestRatio(state: SearchState, i: number, slot: number): number {
  const { stay, leave, slots, nodes } = state.prepared;
  const to = (i * slots + slot) * nodes;
  const from = (i * slots + state.slot[i]!) * nodes;
  let ratio = 1;
  for (let k = 0; k < nodes; k++) ratio = Math.max(ratio, stay[to + k]! * leave[from + k]!);
  return ratio;
}
