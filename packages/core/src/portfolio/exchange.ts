import { gainOf, mayMove, pairGainOf, refresh, type SearchState, setSlot } from "./search-state.ts";
import type { Work } from "./work.ts";

/**
 * Improves a feasible choice until no single change and no pair of changes (drop and add, swap or move of signals,
 * downgrade and upgrade) gains: every pair is judged exactly. For a pair (down i, up j) the gain is at most
 * `gain(i) + gain(j) · max_k ratio_i(k)`, which leaves few pairs to look at. Returns the number of changes made.
 */
export function exchange(state: SearchState, work: Work): number {
  const { size, slots, nodes } = state.prepared;
  const gains = new Float64Array(size * slots);
  let changes = 0;
  for (;;) {
    if (work.spend(size * slots * nodes)) return changes;
    const least = 1e-13 * Math.max(1e-3, state.value);
    fillGains(state, gains);
    if (bestSingle(state, gains, least) || bestPair(state, gains, least, work)) {
      changes++;
      continue;
    }
    return changes;
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
    if (gains[choice]! > gain && mayMove(state, (choice / slots) | 0, choice % slots)) {
      best = choice;
      gain = gains[choice]!;
    }
  }
  if (best < 0) return false;
  setSlot(state, (best / slots) | 0, best % slots);
  refresh(state);
  return true;
}

function bestPair(state: SearchState, gains: Float64Array, least: number, work: Work): boolean {
  const { size, slots, nodes } = state.prepared;
  const downs: number[] = [];
  const stretch: number[] = [];
  let threshold = Infinity;
  for (let i = 0; i < size; i++) {
    if (state.slot[i] === 0) continue;
    for (let s = 0; s < slots; s++) {
      if (!(gains[i * slots + s]! <= 0)) continue;
      const ratio = largestRatio(state, i, s);
      downs.push(i * slots + s);
      stretch.push(ratio);
      threshold = Math.min(threshold, -gains[i * slots + s]! / ratio);
    }
  }
  const ups: number[] = [];
  for (let choice = 0; choice < gains.length; choice++) if (gains[choice]! > threshold) ups.push(choice);
  ups.sort((a, b) => gains[b]! - gains[a]!);
  let bestGain = least;
  let bestDown = -1;
  let bestUp = -1;
  let looked = 0;
  for (let d = 0; d < downs.length; d++) {
    const down = downs[d]!;
    const i = (down / slots) | 0;
    for (const up of ups) {
      if (gains[up]! * stretch[d]! + gains[down]! <= bestGain) break;
      const j = (up / slots) | 0;
      if (j === i) continue;
      looked++;
      const gain = pairGainOf(state, i, down % slots, j, up % slots);
      if (gain > bestGain && mayMove(state, i, down % slots, j, up % slots)) {
        bestGain = gain;
        bestDown = down;
        bestUp = up;
      }
    }
  }
  work.spend(looked * nodes);
  if (bestDown < 0) return false;
  setSlot(state, (bestDown / slots) | 0, bestDown % slots);
  setSlot(state, (bestUp / slots) | 0, bestUp % slots);
  refresh(state);
  return true;
}

function largestRatio(state: SearchState, i: number, slot: number): number {
  const { stay, slots, nodes } = state.prepared;
  const to = (i * slots + slot) * nodes;
  const from = (i * slots + state.slot[i]!) * nodes;
  let ratio = 1;
  for (let k = 0; k < nodes; k++) ratio = Math.max(ratio, stay[to + k]! / stay[from + k]!);
  return ratio;
}
