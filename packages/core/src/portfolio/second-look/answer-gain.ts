import { blockOf, FREE, mayMovePair } from "../search/moves.ts";
import { gainOf, isFeasible, pairGainOf } from "../search/search-state.ts";
import { type ListAtHand, withChances, withMoves } from "./list-at-hand.ts";

/** Programs that cost least to lose, of which one gives way to a newcomer. */
const CHEAPEST = 8;

/** Slot of an application without a signal. */
const PLAIN = 1;

/**
 * What the list gains by the best single exchange after an answer has changed the chances of one program to `after`
 * (`[level * nodes + k]`), beside leaving the list as it is: 0 or more. A newcomer replaces one program, or takes a signal
 * from another as well; a program that lost its chance is replaced, and its signal may move on; one that gained may take
 * over a signal. Never more than the best list could gain.
 */
export function answerGain(list: ListAtHand, program: number, after: Float64Array): number {
  const { state, at } = list;
  const i = at[program]!;
  if (i < 0) return 0;
  const slot = state.slot[i]!;
  if (slot === 0) return withChances(state, i, after, () => newcomerGain(list, i));
  // Who lost chances may have to go, who won some may deserve a signal: never both.
  const gain = loses(list, i, after) ? departureGain : promotionGain;
  return withChances(state, i, after, () => gain(list, i));
}

function loses({ state }: ListAtHand, i: number, after: Float64Array): boolean {
  const { nodes, instance, program } = state.prepared;
  const level = state.slot[i]! - 1;
  const from = (level * instance.size + program[i]!) * nodes;
  for (let k = 0; k < nodes; k++) if (after[level * nodes + k]! < instance.prob[from + k]!) return true;
  return false;
}

function newcomerGain(list: ListAtHand, i: number): number {
  const { state, leaving } = list;
  const { slots, group } = state.prepared;
  // Not worth a place even with the best signal and nobody leaving.
  if (gainOf(state, i, slots - 1) <= 0) return 0;
  const sameGroup = (other: number): boolean => group[other] === group[i];
  let best = 0;
  let cheapest = -1;
  let cheapestGain = -Infinity;
  for (const other of new Set([
    ...leaving.slice(0, CHEAPEST),
    ...leaving.filter((one) => state.slot[one]! > PLAIN && sameGroup(one)),
    ...leaving.filter(sameGroup).slice(0, CHEAPEST),
  ])) {
    const slot = sameGroup(other) ? state.slot[other]! : PLAIN;
    if (!mayMovePair(state, other, 0, i, slot)) continue;
    const gain = pairGainOf(state, other, 0, i, slot);
    best = Math.max(best, gain);
    if (state.slot[other] === PLAIN && gain > cheapestGain) {
      cheapest = other;
      cheapestGain = gain;
    }
  }
  return cheapest < 0 ? best : Math.max(best, withSignalOf(list, i, cheapest, best));
}

/** One leaves, another gives its signal to the newcomer and stays; which other, by the sum of the single changes. */
function withSignalOf(
  { state, must, demotion }: ListAtHand,
  i: number,
  leaves: number,
  beat: number,
): number {
  const { size, group } = state.prepared;
  let giver = -1;
  let most = beat;
  for (let other = 0; other < size; other++) {
    const slot = state.slot[other]!;
    if (slot <= PLAIN || must[other] === 1 || group[other] !== group[i] || other === leaves) continue;
    const estimate = pairGainOf(state, leaves, 0, i, slot) - demotion[other]!;
    if (estimate > most) {
      most = estimate;
      giver = other;
    }
  }
  if (giver < 0) return 0;
  const before = state.value;
  const moves = [
    [leaves, 0],
    [giver, PLAIN],
    [i, state.slot[giver]!],
  ] as const;
  return withMoves(state, moves, () => (isFeasible(state) ? state.value - before : 0));
}

/** The program leaves: another takes its place, with its signal or with the signal passed to a third. */
function departureGain(list: ListAtHand, i: number): number {
  const { state, must } = list;
  if (must[i] === 1) return 0;
  const { size, group } = state.prepared;
  const slot = state.slot[i]!;
  let best = 0;
  for (let other = 0; other < size; other++) {
    if (state.slot[other]! > 0) continue;
    const taken = group[other] === group[i] ? slot : PLAIN;
    const gain = pairGainOf(state, i, 0, other, taken);
    if (gain > best && mayMovePair(state, i, 0, other, taken)) best = gain;
  }
  if (slot === PLAIN) return best;
  const before = state.value;
  const heir = withMoves(state, [[i, 0]], () => bestHeir(list, group[i]!, slot));
  if (heir < 0) return best;
  const passed = withMoves(
    state,
    [
      [i, 0],
      [heir, slot],
    ],
    () => state.value + bestEntry(list, i) - before,
  );
  return Math.max(best, passed);
}

/** The plain program of a group that gains most by this signal, or −1. */
function bestHeir({ state, must }: ListAtHand, of: number, slot: number): number {
  const { size, group } = state.prepared;
  let heir = -1;
  let most = 0;
  for (let other = 0; other < size; other++) {
    if (state.slot[other] !== PLAIN || must[other] === 1 || group[other] !== of) continue;
    const gain = gainOf(state, other, slot);
    if (gain > most && blockOf(state, other, slot) === FREE) {
      most = gain;
      heir = other;
    }
  }
  return heir;
}

/** What the best plain application adds to the list as it stands, `gone` left aside. */
function bestEntry({ state }: ListAtHand, gone: number): number {
  const { size } = state.prepared;
  let most = 0;
  for (let other = 0; other < size; other++) {
    if (state.slot[other] !== 0 || other === gone) continue;
    const gain = gainOf(state, other, PLAIN);
    if (gain > most && blockOf(state, other, PLAIN) === FREE) most = gain;
  }
  return most;
}

/** The program gained: it takes over a better signal from the one that misses it least, which gets its own. */
function promotionGain({ state, must, demotion }: ListAtHand, i: number): number {
  const { size, slots, group } = state.prepared;
  let best = 0;
  for (let better = state.slot[i]! + 1; better < slots; better++) {
    let giver = -1;
    for (let other = 0; other < size; other++) {
      if (state.slot[other] !== better || must[other] === 1 || group[other] !== group[i]) continue;
      if (giver < 0 || demotion[other]! < demotion[giver]!) giver = other;
    }
    if (giver < 0 || !mayMovePair(state, giver, state.slot[i]!, i, better)) continue;
    best = Math.max(best, pairGainOf(state, giver, state.slot[i]!, i, better));
  }
  return best;
}
