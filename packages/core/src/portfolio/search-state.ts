import { CENT, type Prepared } from "./prepared.ts";

/** A choice under search, with the sums that make every single and double change exact in O(nodes). */
export interface SearchState {
  readonly prepared: Prepared;
  /** Chosen slot per candidate. */
  readonly slot: Uint8Array;
  /** Usage per limit. */
  readonly counts: Int32Array;
  costUsd: number;
  value: number;
  /**
   * `tail[c * nodes + k]` = weight of node k times Σ over classes c' >= c of D(c') times the chance that nothing
   * chosen down to class c' took her: what is still to be won at class c.
   */
  readonly tail: Float64Array;
}

/** The choice with no application. */
export function emptyState(prepared: Prepared): SearchState {
  const state: SearchState = {
    prepared,
    slot: new Uint8Array(prepared.size),
    counts: new Int32Array(prepared.limits.names.length),
    costUsd: 0,
    value: 0,
    tail: new Float64Array(Math.max(1, prepared.drop.length) * prepared.nodes),
  };
  refresh(state);
  return state;
}

/** Makes `to` the same choice as `from`. */
export function copyState(from: SearchState, to: SearchState): void {
  to.slot.set(from.slot);
  to.counts.set(from.counts);
  to.tail.set(from.tail);
  to.costUsd = from.costUsd;
  to.value = from.value;
}

/** Recomputes `tail` and `value` from the chosen slots. */
export function refresh(state: SearchState): void {
  const { prepared, slot, tail } = state;
  const { size, nodes, slots, stay, rank, drop, weights } = prepared;
  const classes = drop.length;
  if (classes === 0) return;
  for (let k = 0; k < nodes; k++) tail[k] = weights[k]!;
  let at = 0;
  for (let i = 0; i < size; i++) {
    const c = rank[i]!;
    while (at < c) {
      for (let k = 0; k < nodes; k++) tail[(at + 1) * nodes + k] = tail[at * nodes + k]!;
      at++;
    }
    const s = slot[i]!;
    if (s === 0) continue;
    const from = (i * slots + s) * nodes;
    for (let k = 0; k < nodes; k++) tail[c * nodes + k] = tail[c * nodes + k]! * stay[from + k]!;
  }
  state.value = accumulate(tail, drop, nodes, weights);
}

/** Turns weighted survival per class into `tail` in place and returns the value of the choice. */
export function accumulate(
  tail: Float64Array,
  drop: Float64Array,
  nodes: number,
  weights: Float64Array,
): number {
  let value = 0;
  for (let c = drop.length - 1; c >= 0; c--) {
    const d = drop[c]!;
    for (let k = 0; k < nodes; k++) {
      const survival = tail[c * nodes + k]!;
      value += d * (weights[k]! - survival);
      tail[c * nodes + k] = d * survival + (c + 1 < drop.length ? tail[(c + 1) * nodes + k]! : 0);
    }
  }
  return value;
}

/** Exact change of F when candidate i moves to `slot`, all else kept. */
export function gainOf(state: SearchState, i: number, slot: number): number {
  const { stay, slots, nodes, rank } = state.prepared;
  const to = (i * slots + slot) * nodes;
  const from = (i * slots + state.slot[i]!) * nodes;
  const at = rank[i]! * nodes;
  let gain = 0;
  for (let k = 0; k < nodes; k++) gain += (1 - stay[to + k]! / stay[from + k]!) * state.tail[at + k]!;
  return gain;
}

/** Exact change of F when candidates i and j move to the given slots at once, all else kept. */
export function pairGainOf(state: SearchState, i: number, slotI: number, j: number, slotJ: number): number {
  if (i > j) return pairGainOf(state, j, slotJ, i, slotI);
  const { stay, slots, nodes, rank } = state.prepared;
  const toI = (i * slots + slotI) * nodes;
  const fromI = (i * slots + state.slot[i]!) * nodes;
  const toJ = (j * slots + slotJ) * nodes;
  const fromJ = (j * slots + state.slot[j]!) * nodes;
  const atI = rank[i]! * nodes;
  const atJ = rank[j]! * nodes;
  let gain = 0;
  for (let k = 0; k < nodes; k++) {
    const ratio = stay[toI + k]! / stay[fromI + k]!;
    gain +=
      (1 - ratio) * state.tail[atI + k]! +
      ratio * (1 - stay[toJ + k]! / stay[fromJ + k]!) * state.tail[atJ + k]!;
  }
  return gain;
}

/** Moves candidate i to `slot` in the counts and costs only; `refresh` must follow before gains are read. */
export function setSlot(state: SearchState, i: number, slot: number): void {
  const { limits, slots, cost } = state.prepared;
  const before = i * slots + state.slot[i]!;
  const after = i * slots + slot;
  for (let e = limits.start[before]!; e < limits.start[before + 1]!; e++) {
    const t = limits.of[e]!;
    state.counts[t] = state.counts[t]! - 1;
  }
  for (let e = limits.start[after]!; e < limits.start[after + 1]!; e++) {
    const t = limits.of[e]!;
    state.counts[t] = state.counts[t]! + 1;
  }
  if (state.slot[i] === 0 && slot > 0) state.costUsd += cost[i]!;
  if (state.slot[i]! > 0 && slot === 0) state.costUsd -= cost[i]!;
  state.slot[i] = slot;
}

/** Cost of the choice in US dollars. */
export function usdOf(state: SearchState): number {
  let usd = state.costUsd;
  for (let g = 0; g < state.prepared.groups; g++) usd += state.prepared.fees[g]![state.counts[1 + g]!]!;
  return usd;
}

/** Whether the choice keeps every limit. */
export function isFeasible(state: SearchState): boolean {
  const { limits, mask, size, budget } = state.prepared;
  for (let t = 0; t < limits.names.length; t++) {
    if (state.counts[t]! < limits.min[t]! || state.counts[t]! > limits.max[t]!) return false;
  }
  for (let i = 0; i < size; i++) if ((mask[i]! & (1 << state.slot[i]!)) === 0) return false;
  return usdOf(state) <= budget + CENT;
}

/** Whether a move of i (and of j, when j >= 0) breaks no limit that is not broken already in the other direction. */
export function mayMove(state: SearchState, i: number, slotI: number, j = -1, slotJ = 0): boolean {
  const { mask, budget } = state.prepared;
  if ((mask[i]! & (1 << slotI)) === 0 || (j >= 0 && (mask[j]! & (1 << slotJ)) === 0)) return false;
  const wasI = state.slot[i]!;
  const wasJ = j >= 0 ? state.slot[j]! : 0;
  setSlot(state, i, slotI);
  if (j >= 0) setSlot(state, j, slotJ);
  const fits =
    usdOf(state) <= budget + CENT && keeps(state, i, wasI, slotI) && (j < 0 || keeps(state, j, wasJ, slotJ));
  setSlot(state, i, wasI);
  if (j >= 0) setSlot(state, j, wasJ);
  return fits;
}

function keeps(state: SearchState, i: number, was: number, now: number): boolean {
  const { limits, slots } = state.prepared;
  const left = i * slots + was;
  const joined = i * slots + now;
  for (let e = limits.start[joined]!; e < limits.start[joined + 1]!; e++) {
    if (state.counts[limits.of[e]!]! > limits.max[limits.of[e]!]!) return false;
  }
  for (let e = limits.start[left]!; e < limits.start[left + 1]!; e++) {
    const t = limits.of[e]!;
    // Leaving a limit that stays below its minimum is refused unless this very choice also joins it.
    if (state.counts[t]! < limits.min[t]! && !joins(limits, joined, t)) return false;
  }
  return true;
}

function joins(limits: Prepared["limits"], choice: number, t: number): boolean {
  for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) if (limits.of[e] === t) return true;
  return false;
}
