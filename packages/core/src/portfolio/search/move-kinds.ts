import { blockOf, mayMovePair } from "./moves.ts";
import type { SearchState } from "./search-state.ts";

/** Entry of a table that has not been filled yet. */
const UNKNOWN = -9;

/**
 * What stops a move, looked up by kind: candidates of one kind (same limits, same own cost) that stand at the same slot
 * are stopped by the same limit. Good for one state of the counts; `forget` after every change.
 */
export class MoveKinds {
  readonly #state: SearchState;
  readonly #blocks: Int32Array;
  readonly #pairs = new Map<number, boolean>();

  constructor(state: SearchState) {
    const { kinds, slots } = state.prepared;
    this.#state = state;
    this.#blocks = new Int32Array(kinds * slots * slots).fill(UNKNOWN);
  }

  forget(): void {
    this.#blocks.fill(UNKNOWN);
    this.#pairs.clear();
  }

  /** What `blockOf` gives for a move to an open slot. */
  blockOf(i: number, slot: number): number {
    const move = this.#moveOf(i, slot);
    let block = this.#blocks[move]!;
    if (block === UNKNOWN) {
      block = blockOf(this.#state, i, slot);
      this.#blocks[move] = block;
    }
    return block;
  }

  /** What `mayMovePair` gives for two moves to open slots. */
  mayMovePair(i: number, slotI: number, j: number, slotJ: number): boolean {
    const pair = this.#moveOf(i, slotI) * this.#blocks.length + this.#moveOf(j, slotJ);
    let may = this.#pairs.get(pair);
    if (may === undefined) {
      may = mayMovePair(this.#state, i, slotI, j, slotJ);
      this.#pairs.set(pair, may);
    }
    return may;
  }

  #moveOf(i: number, slot: number): number {
    const { kind, slots } = this.#state.prepared;
    return (kind[i]! * slots + this.#state.slot[i]!) * slots + slot;
  }
}
