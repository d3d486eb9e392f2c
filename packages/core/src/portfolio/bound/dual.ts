import type { Prepared } from "../problem/prepared.ts";

/**
 * Working room of the relaxed linear problem. `prices` holds one multiplier a limit (positive = price of its maximum,
 * negative = reward of its minimum) and a last one for dollars.
 */
export interface Dual {
  readonly prices: Float64Array;
  /** Best priced slope of each candidate over its allowed application slots, and the slot that has it. */
  readonly worth: Float64Array;
  readonly pick: Uint8Array;
  /** The relaxed optimum found by the last `priced` call: slot per candidate. */
  readonly slot: Uint8Array;
  readonly usage: Float64Array;
  usd: number;
  /** Optional programs taken per group. */
  readonly taken: Int32Array;
  /** Per group: worths of the optional candidates, smallest first, `sortedCount` of them. */
  readonly sorted: readonly Float64Array[];
  readonly sortedCount: Int32Array;
  /** Per group: sum of the m largest worths, and the same less priced fees (−Infinity outside the group's limits). */
  readonly sums: readonly Float64Array[];
  readonly net: readonly Float64Array[];
  /** Candidates per group that must be in. */
  readonly forcedCount: Int32Array;
}

/** Room for the relaxed problem of `prepared`. */
export function emptyDual(prepared: Prepared): Dual {
  const sizes = new Int32Array(prepared.groups);
  for (let i = 0; i < prepared.size; i++) sizes[prepared.group[i]!] = sizes[prepared.group[i]!]! + 1;
  const room = (extra: number) => Array.from(sizes, (size) => new Float64Array(size + extra));
  return {
    prices: new Float64Array(prepared.limits.names.length + 1),
    worth: new Float64Array(prepared.size),
    pick: new Uint8Array(prepared.size),
    slot: new Uint8Array(prepared.size),
    usage: new Float64Array(prepared.limits.names.length),
    usd: 0,
    taken: new Int32Array(prepared.groups),
    sorted: room(0),
    sums: room(1),
    net: room(1),
    sortedCount: new Int32Array(prepared.groups),
    forcedCount: new Int32Array(prepared.groups),
  };
}
