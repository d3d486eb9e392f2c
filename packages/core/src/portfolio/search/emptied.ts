import type { LimitName } from "../problem/limit-conflict.ts";
import { blockOf, CLOSED, FREE, MONEY } from "./moves.ts";
import type { SearchState } from "./search-state.ts";

/** The limits that let no program into an empty list; none when some program may come in, or none is allowed to. */
export function emptiedBy(state: SearchState): readonly LimitName[] {
  const { size, slots, limits } = state.prepared;
  const blocks = new Set<number>();
  for (let i = 0; i < size; i++) {
    for (let s = 1; s < slots; s++) {
      const block = blockOf(state, i, s);
      if (block === FREE) return [];
      // A signal that is not to be had does not keep the program out: its plain application says what does.
      if (block !== CLOSED && (block < 0 || limits.signal[block] === 0)) blocks.add(block);
    }
  }
  return [...blocks].sort((a, b) => a - b).map((block) => limitNamed(state, block));
}

/** A limit by what `blockOf` gives for it. */
export function limitNamed({ prepared }: SearchState, block: number): LimitName {
  return block === MONEY ? { kind: "budget" } : prepared.limits.names[block]!;
}
