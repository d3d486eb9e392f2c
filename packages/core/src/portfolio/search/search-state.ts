import type { Levels } from "../problem/instance.ts";
import { CENT, type Prepared } from "../problem/prepared.ts";

/**
 * A choice under search, with the sums that make every single and double change exact in O(nodes). Candidates between
 * two chosen ones share a segment a = number of chosen candidates at or before them: `alive[a * nodes + k]` is the
 * weight of node k times the chance that none of those took her, `rest` what is still to be won from the next chosen
 * candidate on, so that `(utility − nextUtility[a]) · alive + rest` is what a candidate can still win (T of the method
 * page).
 */
export interface SearchState {
  readonly prepared: Prepared;
  /** Chosen slot per candidate. */
  readonly slot: Uint8Array;
  /** Usage per limit. */
  readonly counts: Int32Array;
  /** Cost of the choice in US dollars. */
  usd: number;
  value: number;
  readonly segment: Int32Array;
  readonly nextUtility: Float64Array;
  readonly alive: Float64Array;
  readonly rest: Float64Array;
}

/** The choice with no application. */
export function emptyState(prepared: Prepared): SearchState {
  const { size, nodes } = prepared;
  const state: SearchState = {
    prepared,
    slot: new Uint8Array(size),
    counts: new Int32Array(prepared.limits.names.length),
    // Not whole numbers from the start, or the code made for such a state is thrown away at its first dollar.
    usd: Number.NaN,
    value: Number.NaN,
    segment: new Int32Array(size),
    nextUtility: new Float64Array(size + 1),
    alive: new Float64Array((size + 1) * nodes),
    rest: new Float64Array((size + 1) * nodes),
  };
  state.usd = 0;
  refresh(state);
  return state;
}

/** Makes `to` the same choice as `from`. */
export function copyState(from: SearchState, to: SearchState): void {
  to.slot.set(from.slot);
  to.counts.set(from.counts);
  to.usd = from.usd;
  refresh(to);
}

/** Takes every candidate out. */
export function clearState(state: SearchState): void {
  state.slot.fill(0);
  state.counts.fill(0);
  state.usd = 0;
  refresh(state);
}

/** Recomputes the sums and the value from the chosen slots, in O(chosen · nodes + candidates). */
export function refresh(state: SearchState): void {
  const { prepared, slot, segment, nextUtility, alive, rest } = state;
  const { size, nodes, slots, stay, utility, weights } = prepared;
  for (let k = 0; k < nodes; k++) alive[k] = weights[k]!;
  let a = 0;
  for (let i = 0; i < size; i++) {
    if (slot[i]! > 0) {
      const from = (i * slots + slot[i]!) * nodes;
      const before = a * nodes;
      nextUtility[a++] = utility[i]!;
      for (let k = 0; k < nodes; k++) alive[before + nodes + k] = alive[before + k]! * stay[from + k]!;
    }
    segment[i] = a;
  }
  nextUtility[a] = 0;
  for (let k = 0; k < nodes; k++) rest[a * nodes + k] = 0;
  let value = 0;
  for (let b = a - 1; b >= 0; b--) {
    const here = nextUtility[b]!;
    const fall = here - nextUtility[b + 1]!;
    const at = b * nodes;
    for (let k = 0; k < nodes; k++) {
      rest[at + k] = fall * alive[at + nodes + k]! + rest[at + nodes + k]!;
      value += here * (alive[at + k]! - alive[at + nodes + k]!);
    }
  }
  state.value = prepared.tiny ? tinyValue(state) : value;
}

/** F of the choice where `alive` falls by less than its digits show. */
function tinyValue({ prepared, slot, segment, alive }: SearchState): number {
  const { size, nodes, slots, take, utility } = prepared;
  let value = 0;
  for (let i = 0; i < size; i++) {
    if (slot[i] === 0) continue;
    const from = (i * slots + slot[i]!) * nodes;
    const before = (segment[i]! - 1) * nodes;
    for (let k = 0; k < nodes; k++) value += utility[i]! * alive[before + k]! * take[from + k]!;
  }
  return value;
}

/** Exact change of F when candidate i moves to `slot`, all else kept. */
export function gainOf(state: SearchState, i: number, slot: number): number {
  const { take, stay, leave, slots, nodes, utility, tiny } = state.prepared;
  const { alive, rest } = state;
  const to = (i * slots + slot) * nodes;
  const a = state.segment[i]!;
  const at = a * nodes;
  const fall = utility[i]! - state.nextUtility[a]!;
  let gain = 0;
  if (state.slot[i] === 0) {
    for (let k = 0; k < nodes; k++) gain += take[to + k]! * (fall * alive[at + k]! + rest[at + k]!);
    return gain;
  }
  const from = (i * slots + state.slot[i]!) * nodes;
  if (tiny) {
    for (let k = 0; k < nodes; k++) {
      const won = (take[to + k]! - take[from + k]!) * leave[from + k]!;
      gain += won * (fall * alive[at + k]! + rest[at + k]!);
    }
    return gain;
  }
  for (let k = 0; k < nodes; k++) {
    gain += (1 - stay[to + k]! * leave[from + k]!) * (fall * alive[at + k]! + rest[at + k]!);
  }
  return gain;
}

/** Exact change of F when candidates i and j move to the given slots at once, all else kept. */
export function pairGainOf(state: SearchState, i: number, slotI: number, j: number, slotJ: number): number {
  if (i > j) return pairGainOf(state, j, slotJ, i, slotI);
  const { take, stay, leave, slots, nodes, utility, tiny } = state.prepared;
  const { alive, rest, segment, nextUtility } = state;
  const toI = (i * slots + slotI) * nodes;
  const fromI = (i * slots + state.slot[i]!) * nodes;
  const toJ = (j * slots + slotJ) * nodes;
  const fromJ = (j * slots + state.slot[j]!) * nodes;
  const atI = segment[i]! * nodes;
  const atJ = segment[j]! * nodes;
  const fallI = utility[i]! - nextUtility[segment[i]!]!;
  const fallJ = utility[j]! - nextUtility[segment[j]!]!;
  let gain = 0;
  if (tiny) {
    for (let k = 0; k < nodes; k++) {
      const wonI = (take[toI + k]! - take[fromI + k]!) * leave[fromI + k]!;
      const wonJ = (take[toJ + k]! - take[fromJ + k]!) * leave[fromJ + k]!;
      gain +=
        wonI * (fallI * alive[atI + k]! + rest[atI + k]!) +
        (1 - wonI) * wonJ * (fallJ * alive[atJ + k]! + rest[atJ + k]!);
    }
    return gain;
  }
  for (let k = 0; k < nodes; k++) {
    const ratio = stay[toI + k]! * leave[fromI + k]!;
    gain +=
      (1 - ratio) * (fallI * alive[atI + k]! + rest[atI + k]!) +
      ratio * (1 - stay[toJ + k]! * leave[fromJ + k]!) * (fallJ * alive[atJ + k]! + rest[atJ + k]!);
  }
  return gain;
}

/** Largest factor over the nodes by which another's gain grows when candidate i moves to `slot`; at least 1. */
export function largestRatio(state: SearchState, i: number, slot: number): number {
  const { stay, leave, slots, nodes } = state.prepared;
  const to = (i * slots + slot) * nodes;
  const from = (i * slots + state.slot[i]!) * nodes;
  let ratio = 1;
  for (let k = 0; k < nodes; k++) {
    const here = stay[to + k]! * leave[from + k]!;
    if (here > ratio) ratio = here;
  }
  return ratio;
}

/** Moves candidate i to `slot` in the counts and costs only; `refresh` must follow before gains are read. */
export function setSlot(state: SearchState, i: number, slot: number): void {
  const { limits, slots } = state.prepared;
  const before = i * slots + state.slot[i]!;
  const after = i * slots + slot;
  state.usd += priceOf(state, i, slot);
  for (let e = limits.start[before]!; e < limits.start[before + 1]!; e++) {
    const t = limits.of[e]!;
    state.counts[t] = state.counts[t]! - 1;
  }
  for (let e = limits.start[after]!; e < limits.start[after + 1]!; e++) {
    const t = limits.of[e]!;
    state.counts[t] = state.counts[t]! + 1;
  }
  state.slot[i] = slot;
}

/** Change of cost in US dollars when candidate i moves to `slot`. */
export function priceOf(state: SearchState, i: number, slot: number): number {
  const { cost, fees, group } = state.prepared;
  const g = group[i]!;
  const count = state.counts[1 + g]!;
  if (state.slot[i] === 0 && slot > 0) return cost[i]! + fees[g]![count + 1]! - fees[g]![count]!;
  if (state.slot[i]! > 0 && slot === 0) return fees[g]![count - 1]! - fees[g]![count]! - cost[i]!;
  return 0;
}

/** Whether the choice keeps every limit. */
export function isFeasible(state: SearchState): boolean {
  const { limits, mask, size, budget } = state.prepared;
  for (let t = 0; t < limits.names.length; t++) {
    if (state.counts[t]! < limits.min[t]! || state.counts[t]! > limits.max[t]!) return false;
  }
  for (let i = 0; i < size; i++) if ((mask[i]! & (1 << state.slot[i]!)) === 0) return false;
  return state.usd <= budget + CENT;
}

/** The choice as levels per program of the instance, −1 = no application. */
export function levelsOf(state: SearchState): Levels {
  const { prepared, slot } = state;
  const levels = new Int8Array(prepared.instance.size).fill(-1);
  for (let i = 0; i < prepared.size; i++) levels[prepared.program[i]!] = slot[i]! - 1;
  return levels;
}
