import { uses } from "../problem/limits.ts";
import { CENT, type Prepared } from "../problem/prepared.ts";
import { CLOSED, FREE, MONEY } from "../search/moves.ts";

/**
 * Takes slots out of `mask` that a limit alone rules out, until nothing changes. Returns `FREE`, or what cannot be met any
 * more: a limit, `MONEY`, or `CLOSED` for a candidate that had no slot from the start. Counts the least and the most that
 * each limit can still be used, and the least money.
 */
export function propagate(prepared: Prepared, mask: Uint8Array): number {
  const { size, slots, limits } = prepared;
  const count = limits.names.length;
  const least = new Int32Array(count);
  const most = new Int32Array(count);
  const seen = new Int32Array(count);
  let last = CLOSED;
  for (let changed = true; changed; ) {
    changed = false;
    if (mask.includes(0)) return last;
    if (leastUsd(prepared, mask) > prepared.budget + CENT) return MONEY;
    least.fill(0);
    most.fill(0);
    for (let i = 0; i < size; i++) tally(prepared, mask, i, seen, least, most);
    let tight = false;
    for (let t = 0; t < count; t++) {
      if (least[t]! > limits.max[t]! || most[t]! < limits.min[t]!) return t;
      if (least[t]! < most[t]! && (least[t] === limits.max[t] || most[t] === limits.min[t])) tight = true;
    }
    for (let i = 0; tight && i < size; i++) {
      if ((mask[i]! & (mask[i]! - 1)) === 0) continue;
      for (let s = 0; s < slots; s++) {
        if ((mask[i]! & (1 << s)) === 0) continue;
        const limit = ruledOut(prepared, mask, i, s, least, most);
        if (limit >= 0) {
          last = limit;
          mask[i] = mask[i]! & ~(1 << s);
          changed = true;
          // The counts are old from here on for this candidate: look again.
          break;
        }
      }
    }
  }
  return FREE;
}

/** The limit that rules slot s of candidate i out: full, or one that needs all it can get; −1 = none. */
function ruledOut(
  prepared: Prepared,
  mask: Uint8Array,
  i: number,
  s: number,
  least: Int32Array,
  most: Int32Array,
): number {
  const { limits, slots } = prepared;
  for (let other = 0; other < slots; other++) {
    if ((mask[i]! & (1 << other)) === 0) continue;
    const choice = i * slots + other;
    for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
      const t = limits.of[e]!;
      if (least[t] === most[t]) continue;
      const here = uses(limits, i * slots + s, t);
      if (least[t] === limits.max[t] && here && !alwaysUses(prepared, mask, i, t)) return t;
      if (most[t] === limits.min[t] && !here) return t;
    }
  }
  return -1;
}

function alwaysUses(prepared: Prepared, mask: Uint8Array, i: number, t: number): boolean {
  for (let s = 0; s < prepared.slots; s++) {
    if ((mask[i]! & (1 << s)) !== 0 && !uses(prepared.limits, i * prepared.slots + s, t)) return false;
  }
  return true;
}

/** Adds candidate i to the least and most use of every limit. */
function tally(
  prepared: Prepared,
  mask: Uint8Array,
  i: number,
  seen: Int32Array,
  least: Int32Array,
  most: Int32Array,
): void {
  const { slots, limits } = prepared;
  let open = 0;
  for (let s = 0; s < slots; s++) {
    if ((mask[i]! & (1 << s)) === 0) continue;
    open++;
    const choice = i * slots + s;
    for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
      seen[limits.of[e]!] = seen[limits.of[e]!]! + 1;
    }
  }
  for (let s = 0; s < slots; s++) {
    const choice = i * slots + s;
    for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
      const t = limits.of[e]!;
      if (seen[t] === 0) continue;
      most[t] = most[t]! + 1;
      if (seen[t] === open) least[t] = least[t]! + 1;
      seen[t] = 0;
    }
  }
}

function leastUsd(prepared: Prepared, mask: Uint8Array): number {
  const { size, group, groups, cost, fees } = prepared;
  const counts = new Int32Array(groups);
  let usd = 0;
  for (let i = 0; i < size; i++) {
    if ((mask[i]! & 1) !== 0) continue;
    counts[group[i]!] = counts[group[i]!]! + 1;
    usd += cost[i]!;
  }
  for (let g = 0; g < groups; g++) usd += fees[g]![counts[g]!]!;
  return usd;
}
