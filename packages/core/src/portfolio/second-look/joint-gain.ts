import { randomFrom } from "../../math/random.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { setChances } from "../problem/own-tables.ts";
import { exchange } from "../search/exchange.ts";
import { greedy } from "../search/greedy.ts";
import { levelsOf, refresh, setSlot } from "../search/search-state.ts";
import { UNITS_PER_MILLISECOND, Work } from "../search/work.ts";
import { listAtHand } from "./list-at-hand.ts";

/** A program that may answer yes or no, and its chances after either, `[level * nodes + k]`. */
export interface Answerable {
  readonly program: number;
  readonly probabilityYes: number;
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

/** Draws of the answers of all programs at once. */
export const ANSWER_DRAWS = 16;

/** Work of the exchanges after one of them. */
const WORK = 10 * UNITS_PER_MILLISECOND;

/** One draw of all answers, and the list adapted to it. */
export interface AdaptedList {
  /** `[n]`: whether program n of those asked says yes. */
  readonly yes: readonly boolean[];
  readonly levels: Levels;
  /** Gain of F beside sending the same list anyway; 0 or more. */
  readonly gain: number;
}

/**
 * Expected gain of F by adapting the list to the answers of all `programs` together, beside sending the same list anyway:
 * the mean over draws of all answers (`adaptedLists`). 0 or more; the best list could gain more still.
 */
export function jointGain(
  instance: PortfolioInstance,
  levels: Levels,
  programs: readonly Answerable[],
  seed: number,
): number {
  const adapted = adaptedLists(instance, levels, programs, seed, ANSWER_DRAWS);
  return adapted.reduce((sum, { gain }) => sum + gain, 0) / ANSWER_DRAWS;
}

/**
 * Lists adapted to `samples` draws of the answers of all `programs`, each by filling the places of programs that fell away
 * and by exchanges. The number of applications never grows, so that what is gained is gained by knowing. The same seed
 * gives the same draws.
 */
export function adaptedLists(
  instance: PortfolioInstance,
  levels: Levels,
  programs: readonly Answerable[],
  seed: number,
  samples: number,
): AdaptedList[] {
  const chosen = levels.reduce((count, level) => count + Number(level >= 0), 0);
  const { state, at } = listAtHand({ ...instance, maxCount: Math.min(instance.maxCount, chosen) }, levels);
  const { prepared } = state;
  const { slots, nodes } = prepared;
  // What exchanges gain without any answer is not what the answers are worth.
  exchange(state, new Work(WORK));
  const start = state.slot.slice();
  const give = (i: number, chances: Float64Array): void => {
    for (let s = 1; s < slots; s++) setChances(prepared, i, s, chances, (s - 1) * nodes);
  };
  const isShut = (i: number, slot: number): boolean => {
    const from = (i * slots + slot) * nodes;
    return prepared.take.subarray(from, from + nodes).every((chance) => chance === 0);
  };
  const random = randomFrom(seed);
  return Array.from({ length: samples }, (_, sample): AdaptedList => {
    // Every second draw mirrors the one before, which steadies the mean.
    const draws = random.split(sample >> 1);
    const yes = programs.map(({ probabilityYes }) => {
      const uniform = draws.uniform();
      return (sample % 2 === 0 ? uniform : 1 - uniform) < probabilityYes;
    });
    const open = programs.flatMap((asked, n) => {
      const i = at[asked.program]!;
      if (i < 0) return [];
      give(i, yes[n] ? asked.yes : asked.no);
      return [i];
    });
    refresh(state);
    const before = state.value;
    // Places and signals of programs that fell away are filled at once; exchanges one by one would take far longer.
    for (const i of open)
      if (state.slot[i]! > 0 && (prepared.mask[i]! & 1) !== 0 && isShut(i, state.slot[i]!))
        setSlot(state, i, 0);
    refresh(state);
    greedy(state, "gain");
    exchange(state, new Work(WORK));
    const adapted = { yes, levels: levelsOf(state), gain: Math.max(0, state.value - before) };
    for (let i = 0; i < start.length; i++) if (state.slot[i] !== start[i]) setSlot(state, i, start[i]!);
    return adapted;
  });
}
