import { uses } from "../problem/limits.ts";
import type { Prepared } from "../problem/prepared.ts";
import type { SearchState } from "../search/search-state.ts";
import type { Work } from "../search/work.ts";
import type { Dual } from "./dual.ts";
import type { Linear } from "./linearise.ts";
import { pricedSlope } from "./priced.ts";

/** Steps for these prices; limits that are left then start at 0. */
const MOST_STEPS = 20_000_000;

/** Steps that are made even when the work is used up. */
const LEAST_STEPS = 1_000_000;

/**
 * Prices that make a feasible choice as nearly as possible the relaxed optimum: for every limit that is used up, the
 * middle between what the least of its holders would lose and what the best of the others would gain. What that takes is
 * taken off `work`.
 */
export function startPrices(state: SearchState, linear: Linear, dual: Dual, work: Work): void {
  const { prepared, slot } = state;
  const { size, slots, group, groups, limits } = prepared;
  dual.prices.fill(0);
  const entry = new Float64Array(groups).fill(Infinity);
  for (let i = 0; i < size; i++) {
    const s = slot[i]!;
    if (s > 0) entry[group[i]!] = Math.min(entry[group[i]!]!, linear.slope[i * slots + s]!);
  }
  for (let g = 0; g < groups; g++) if (entry[g] === Infinity) entry[g] = 0;
  const full = fullLimits(state);
  const members = membersOf(prepared, full);
  let left = Math.min(MOST_STEPS, Math.max(LEAST_STEPS, work.left / 4));
  work.spend(limits.of.length);
  // Twice: the price of one limit counts in the price of the next.
  for (let n = 0; n < 2 * full.length && left > 0; n++) {
    const t = full[n % full.length]!;
    const at = members[n % full.length]!;
    const steps = (3 * at.length * limits.of.length) / Math.max(1, size);
    left -= steps;
    work.spend(steps);
    dual.prices[t] = 0;
    let holder = Infinity;
    let other = 0;
    for (const i of at) {
      const benefit = benefitOf(prepared, linear, dual.prices, i, t, entry[group[i]!]!);
      if (slot[i]! > 0 && uses(limits, i * slots + slot[i]!, t)) holder = Math.min(holder, benefit);
      else if (benefit > other) other = benefit;
    }
    dual.prices[t] = Math.max(0, holder < Infinity ? (holder + other) / 2 : other);
  }
}

/** Limits on signals and caps that are used up. */
function fullLimits({ prepared, counts }: SearchState): number[] {
  const { limits, groups } = prepared;
  const full: number[] = [];
  for (let t = 1 + groups; t < limits.names.length; t++) if (counts[t]! >= limits.max[t]!) full.push(t);
  return full;
}

/** Per limit of `full`: the candidates that count towards it at some open slot. */
function membersOf({ limits, size, slots, mask }: Prepared, full: readonly number[]): number[][] {
  const place = new Int32Array(limits.names.length).fill(-1);
  full.forEach((t, n) => {
    place[t] = n;
  });
  const members: number[][] = full.map(() => []);
  for (let i = 0; i < size; i++) {
    for (let s = 1; s < slots; s++) {
      if ((mask[i]! & (1 << s)) === 0) continue;
      const choice = i * slots + s;
      for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
        const at = members[place[limits.of[e]!]!];
        if (at !== undefined && at.at(-1) !== i) at.push(i);
      }
    }
  }
  return members;
}

/** What candidate i is worth more inside limit t than outside, where leaving the list gives `entry` back. */
function benefitOf(
  prepared: Prepared,
  linear: Linear,
  prices: Float64Array,
  i: number,
  t: number,
  entry: number,
): number {
  const { limits, slots, mask } = prepared;
  let inside = -Infinity;
  let outside = (mask[i]! & 1) !== 0 ? entry : -Infinity;
  for (let s = 1; s < slots; s++) {
    if ((mask[i]! & (1 << s)) === 0) continue;
    const value = pricedSlope(prepared, linear, prices, i, s);
    if (uses(limits, i * slots + s, t)) inside = Math.max(inside, value);
    else outside = Math.max(outside, value);
  }
  return inside - outside;
}
