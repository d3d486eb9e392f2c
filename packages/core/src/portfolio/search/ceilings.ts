import type { Prepared } from "../problem/prepared.ts";
import { largestRatio, type SearchState } from "./search-state.ts";

/**
 * Upper bounds on what candidates outside the list gain by coming in, kept over changes of the list: what is still to be
 * won falls with every program that comes in and grows at most by the largest ratio of a change (F is submodular).
 */
export class Ceilings {
  readonly #known: Float64Array;
  #growth = 1;

  constructor({ size, slots }: Prepared) {
    this.#known = new Float64Array(size * slots).fill(Infinity);
  }

  /** Bound on the gain of a choice, with room for rounding. */
  of(choice: number): number {
    return this.#known[choice]! * this.#growth;
  }

  /** Notes the exact gain of a choice. */
  note(choice: number, gain: number): void {
    this.#known[choice] = (gain * ROOM) / this.#growth;
  }

  /** To be called before candidate i moves to `slot`. */
  beforeMove(state: SearchState, i: number, slot: number): void {
    if (state.slot[i] !== 0) this.#growth *= largestRatio(state, i, slot) * ROOM;
  }
}

const ROOM = 1 + 1e-12;
