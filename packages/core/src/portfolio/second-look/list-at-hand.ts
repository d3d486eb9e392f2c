import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { setChances, withOwnTables } from "../problem/own-tables.ts";
import { prepare } from "../problem/prepared.ts";
import { emptyState, gainOf, refresh, type SearchState, setSlot } from "../search/search-state.ts";

/** A list as a search state with tables of its own, so that the chances of one program can be tried out. */
export interface ListAtHand {
  readonly state: SearchState;
  /** Program → candidate, −1 where it is never allowed. */
  readonly at: Int32Array;
  /** Candidates that must be in. */
  readonly must: Uint8Array;
  /** Chosen candidates that may leave, those that cost least to lose first. */
  readonly leaving: readonly number[];
  /** What the list loses when a chosen candidate gives up its signal, by candidate. */
  readonly demotion: Float64Array;
}

/** Prepares a list for `answerGain`. */
export function listAtHand(instance: PortfolioInstance, levels: Levels): ListAtHand {
  const state = emptyState(withOwnTables(prepare(instance)));
  const { size, program, mask } = state.prepared;
  const at = new Int32Array(instance.size).fill(-1);
  for (let i = 0; i < size; i++) {
    at[program[i]!] = i;
    setSlot(state, i, levels[program[i]!]! + 1);
  }
  refresh(state);
  const must = mask.map((open) => 1 - (open & 1));
  const gain = new Float64Array(size);
  const demotion = new Float64Array(size);
  const leaving: number[] = [];
  for (let i = 0; i < size; i++) {
    if (state.slot[i] === 0) continue;
    if (state.slot[i]! > 1) demotion[i] = -gainOf(state, i, 1);
    if (must[i] === 1) continue;
    gain[i] = gainOf(state, i, 0);
    leaving.push(i);
  }
  leaving.sort((a, b) => gain[b]! - gain[a]!);
  return { state, at, must, leaving, demotion };
}

/** What `look` gives while candidate i has the chances `after` (`[level * nodes + k]`); then all is as before. */
export function withChances(state: SearchState, i: number, after: Float64Array, look: () => number): number {
  const { prepared } = state;
  const { slots, nodes, instance, program } = prepared;
  const chosen = state.slot[i]! > 0;
  for (let s = 1; s < slots; s++) setChances(prepared, i, s, after, (s - 1) * nodes);
  if (chosen) refresh(state);
  const found = look();
  for (let s = 1; s < slots; s++) {
    setChances(prepared, i, s, instance.prob, ((s - 1) * instance.size + program[i]!) * nodes);
  }
  if (chosen) refresh(state);
  return found;
}

/** What `look` gives while the moves (candidate, slot) are made; then all is as before. */
export function withMoves(
  state: SearchState,
  moves: readonly (readonly [i: number, slot: number])[],
  look: () => number,
): number {
  const before = moves.map(([i]) => state.slot[i]!);
  for (const [i, slot] of moves) setSlot(state, i, slot);
  refresh(state);
  const found = look();
  moves.forEach(([i], n) => {
    setSlot(state, i, before[n]!);
  });
  refresh(state);
  return found;
}
