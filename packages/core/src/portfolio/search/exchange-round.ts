import { uses } from "../problem/limits.ts";
import type { Ceilings } from "./ceilings.ts";
import { MoveKinds } from "./move-kinds.ts";
import { CLOSED, FREE, MONEY } from "./moves.ts";
import { gainOf, largestRatio, priceOf, type SearchState } from "./search-state.ts";

/** What one round of exchanges knows of every move; tables are indexed by choice. */
export interface Round {
  readonly state: SearchState;
  readonly kinds: MoveKinds;
  readonly ceilings: Ceilings;
  /** Gain of each move; NaN where it is closed or cannot be part of an exchange that gains. */
  readonly gains: Float64Array;
  /** Of moves down: the largest factor by which another's gain grows beside it. */
  readonly stretch: Float64Array;
  /** Moves of chosen candidates that lose. */
  readonly downs: number[];
  /** By limit: only a move up that gains more than this can gain beside a move down that frees the limit. */
  readonly needed: Float64Array;
  neededForMoney: number;
  /** The same beside any move down. */
  neededAtAll: number;
  /** Gains that were worked out. */
  looks: number;
}

/** Room for rounds of exchanges of one choice. */
export function roundOf(state: SearchState, ceilings: Ceilings): Round {
  const choices = state.prepared.size * state.prepared.slots;
  return {
    state,
    kinds: new MoveKinds(state),
    ceilings,
    gains: new Float64Array(choices),
    stretch: new Float64Array(choices),
    downs: [],
    needed: new Float64Array(state.prepared.limits.names.length),
    neededForMoney: Infinity,
    neededAtAll: Infinity,
    looks: 0,
  };
}

/** Fills `round` for the choice as it stands; gains up to `least` do not count. */
export function lookAround(round: Round, least: number): void {
  const { state, kinds, gains } = round;
  const { size } = state.prepared;
  kinds.forget();
  gains.fill(Number.NaN);
  round.downs.length = 0;
  round.needed.fill(Infinity);
  round.neededForMoney = Infinity;
  round.neededAtAll = Infinity;
  round.looks = 0;
  for (let i = 0; i < size; i++) if (state.slot[i]! > 0) lookDown(round, i);
  for (let i = 0; i < size; i++) if (state.slot[i] === 0) lookUp(round, i, least);
}

function lookDown(round: Round, i: number): void {
  const { state, gains, stretch, downs } = round;
  const { slots, mask } = state.prepared;
  for (let s = 0; s < slots; s++) {
    if (s === state.slot[i] || (mask[i]! & (1 << s)) === 0) continue;
    const down = i * slots + s;
    const gain = gainOf(state, i, s);
    round.looks++;
    gains[down] = gain;
    if (gain > 0) continue;
    stretch[down] = largestRatio(state, i, s);
    downs.push(down);
    lower(round, i, s, -gain / stretch[down]!);
  }
}

/** Lowers what is needed beside a move down, for the limits that it frees or serves. */
function lower(round: Round, i: number, s: number, needed: number): void {
  const { limits, slots } = round.state.prepared;
  const from = i * slots + round.state.slot[i]!;
  const to = i * slots + s;
  if (needed < round.neededAtAll) round.neededAtAll = needed;
  if (needed < round.neededForMoney && priceOf(round.state, i, s) < 0) round.neededForMoney = needed;
  for (let e = limits.start[from]!; e < limits.start[from + 1]!; e++) {
    const t = limits.of[e]!;
    if (needed < round.needed[t]! && !uses(limits, to, t)) round.needed[t] = needed;
  }
  for (let e = limits.start[to]!; e < limits.start[to + 1]!; e++) {
    const t = limits.of[e]!;
    if (needed < round.needed[t]!) round.needed[t] = needed;
  }
}

function lookUp(round: Round, i: number, least: number): void {
  const { state, kinds, ceilings, gains } = round;
  const { slots, mask } = state.prepared;
  for (let s = 1; s < slots; s++) {
    if ((mask[i]! & (1 << s)) === 0) continue;
    const choice = i * slots + s;
    const ceiling = ceilings.of(choice);
    const block = kinds.blockOf(i, s);
    let needed = Infinity;
    if (block === FREE) needed = Math.min(least, round.neededAtAll);
    else if (block === MONEY) needed = round.neededForMoney;
    else if (block !== CLOSED) needed = round.needed[block]!;
    if (!(ceiling > needed)) continue;
    const gain = gainOf(state, i, s);
    round.looks++;
    ceilings.note(choice, gain);
    if (gain > needed) gains[choice] = gain;
  }
}
