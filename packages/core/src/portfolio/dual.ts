import type { Linear } from "./linearise.ts";
import { CENT, type Prepared } from "./prepared.ts";

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
  /** Programs taken per group, and the worth of the last one taken and of the next one. */
  readonly taken: Int32Array;
  readonly sorted: readonly Float64Array[];
  readonly sums: readonly Float64Array[];
  readonly net: readonly Float64Array[];
  readonly sortedCount: Int32Array;
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

/**
 * Upper bound on `linear` over the feasible choices, by Lagrange multipliers `dual.prices`; −Infinity when the group
 * limits alone cannot be met. Proof: for a feasible x every price p_t >= 0 gives p_t (max_t − usage_t) >= 0 and every
 * p_t < 0 gives p_t (min_t − usage_t) >= 0, likewise for dollars, so adding them raises the objective of feasible
 * choices; then only constraints are left out (those kept: pins, allowed slots, group counts, and the total count and
 * fee dollars as far as `split` keeps them), which can only raise the maximum. Valid for every price vector of the
 * right signs.
 */
export function priced(prepared: Prepared, linear: Linear, dual: Dual): number {
  const { size, slots, mask, limits, group, groups, cost, fees } = prepared;
  const { prices, worth, pick, sorted, sums, net, sortedCount, forcedCount } = dual;
  const perDollar = prices[limits.names.length]!;
  let base = linear.constant + (perDollar > 0 ? perDollar * prepared.budget : 0);
  for (let t = 0; t < limits.names.length; t++) {
    if (prices[t]! > 0) base += prices[t]! * limits.max[t]!;
    else if (prices[t]! < 0) base += prices[t]! * limits.min[t]!;
  }
  sortedCount.fill(0);
  forcedCount.fill(0);
  for (let i = 0; i < size; i++) {
    let best = -Infinity;
    for (let s = 1; s < slots; s++) {
      if ((mask[i]! & (1 << s)) === 0) continue;
      const value = pricedSlope(prepared, linear, prices, i, s);
      if (value > best) {
        best = value;
        pick[i] = s;
      }
    }
    worth[i] = best - (perDollar > 0 ? perDollar * cost[i]! : 0);
    const g = group[i]!;
    if ((mask[i]! & 1) === 0) {
      forcedCount[g] = forcedCount[g]! + 1;
      base += worth[i]!;
    } else if (best > -Infinity) {
      sorted[g]![sortedCount[g]!] = worth[i]!;
      sortedCount[g] = sortedCount[g]! + 1;
    }
  }
  for (let g = 0; g < groups; g++) {
    const count = sortedCount[g]!;
    const values = sorted[g]!.subarray(0, count).sort();
    const sum = sums[g]!;
    sum[0] = 0;
    for (let m = 1; m <= count; m++) sum[m] = sum[m - 1]! + values[count - m]!;
    const fee = fees[g]!;
    const forced = forcedCount[g]!;
    for (let m = 0; m <= count; m++) {
      const total = forced + m;
      const inside = total >= limits.min[1 + g]! && total <= limits.max[1 + g]!;
      net[g]![m] = inside ? sum[m]! - (perDollar > 0 ? perDollar * fee[total]! : 0) : -Infinity;
    }
  }
  return base + split(prepared, dual);
}

/** Slope of choice (i, s) less the prices of the limits that it uses. */
export function pricedSlope(
  prepared: Prepared,
  linear: Linear,
  prices: Float64Array,
  i: number,
  s: number,
): number {
  const { limits, slots } = prepared;
  const choice = i * slots + s;
  let value = linear.slope[choice]!;
  for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) value -= prices[limits.of[e]!]!;
  return value;
}

/**
 * The best numbers of optional programs per group for `dual.net`. One group: total count and fee dollars exactly. Two
 * groups: every pair. More: the total count by merging increments where they fall (fees that do not fall), dollars by
 * price alone (`dollar-split.ts` tightens the last bound).
 */
function split(prepared: Prepared, dual: Dual): number {
  const { groups, limits } = prepared;
  const { net, sortedCount, forcedCount, taken } = dual;
  let forced = 0;
  for (let g = 0; g < groups; g++) forced += forcedCount[g]!;
  const room = Math.min(limits.max[0]! - forced, prepared.size);
  if (room < 0) return -Infinity;
  const money = prepared.budget + CENT;
  let best = -Infinity;
  taken.fill(0);
  if (groups === 1) {
    const fee = prepared.fees[0]!;
    for (let m = 0; m <= Math.min(room, sortedCount[0]!); m++) {
      if (fee[forcedCount[0]! + m]! > money) break;
      if (net[0]![m]! > best) {
        best = net[0]![m]!;
        taken[0] = m;
      }
    }
    return best;
  }
  if (groups === 2) return splitTwo(prepared, dual, room, money);
  return splitMany(prepared, dual, room);
}

function splitTwo(prepared: Prepared, dual: Dual, room: number, money: number): number {
  const { net, sortedCount, forcedCount, taken } = dual;
  const [feeA, feeB] = [prepared.fees[0]!, prepared.fees[1]!];
  const mostB = sortedCount[1]!;
  // Best number of the second group up to m, so that the limit from money and count is all that has to be found.
  const bestUpTo = new Int32Array(mostB + 1);
  for (let m = 1; m <= mostB; m++) {
    bestUpTo[m] = net[1]![m]! > net[1]![bestUpTo[m - 1]!]! ? m : bestUpTo[m - 1]!;
  }
  let best = -Infinity;
  let b = Math.min(mostB, room);
  for (let a = 0; a <= Math.min(room, sortedCount[0]!); a++) {
    b = Math.min(b, room - a);
    while (b >= 0 && feeA[forcedCount[0]! + a]! + feeB[forcedCount[1]! + b]! > money) b--;
    if (b < 0) break;
    const total = net[0]![a]! + net[1]![bestUpTo[b]!]!;
    if (total > best) {
      best = total;
      taken[0] = a;
      taken[1] = bestUpTo[b]!;
    }
  }
  return best;
}

function splitMany(prepared: Prepared, dual: Dual, room: number): number {
  const { groups } = prepared;
  const { net, sortedCount, taken } = dual;
  let total = 0;
  let count = 0;
  let concave = true;
  for (let g = 0; g < groups; g++) {
    let best = -1;
    let last = Infinity;
    for (let m = 0; m <= sortedCount[g]!; m++) {
      if (net[g]![m] === -Infinity) continue;
      if (best < 0 || net[g]![m]! > net[g]![best]!) best = m;
      if (m > 0 && net[g]![m - 1]! > -Infinity) {
        const step = net[g]![m]! - net[g]![m - 1]!;
        if (step > last + 1e-12) concave = false;
        last = step;
      }
    }
    if (best < 0) return -Infinity;
    taken[g] = best;
    total += net[g]![best]!;
    count += best;
  }
  // Too many: give back the cheapest increments; with falling increments this is the exact maximum.
  while (concave && count > room) {
    let cheapest = -1;
    let loss = Infinity;
    for (let g = 0; g < groups; g++) {
      const m = taken[g]!;
      if (m === 0 || net[g]![m - 1] === -Infinity) continue;
      const step = net[g]![m]! - net[g]![m - 1]!;
      if (step < loss) {
        loss = step;
        cheapest = g;
      }
    }
    if (cheapest < 0) return -Infinity;
    taken[cheapest] = taken[cheapest]! - 1;
    total -= loss;
    count--;
  }
  return total;
}

/** Writes the relaxed optimum of the last `priced` call into `dual.slot`, `dual.usage` and `dual.usd`. */
export function relaxedChoice(prepared: Prepared, dual: Dual): void {
  const { size, slots, mask, group, groups, limits, cost, fees } = prepared;
  const { taken, sorted, sortedCount, slot, usage, worth, pick } = dual;
  usage.fill(0);
  dual.usd = 0;
  const left = new Int32Array(groups);
  const threshold = new Float64Array(groups);
  const strictly = new Int32Array(groups);
  for (let g = 0; g < groups; g++) {
    threshold[g] = taken[g]! > 0 ? sorted[g]![sortedCount[g]! - taken[g]!]! : Infinity;
  }
  for (let i = 0; i < size; i++) {
    if ((mask[i]! & 1) !== 0 && worth[i]! > threshold[group[i]!]!) {
      strictly[group[i]!] = strictly[group[i]!]! + 1;
    }
  }
  for (let g = 0; g < groups; g++) left[g] = taken[g]! - strictly[g]!;
  for (let i = 0; i < size; i++) {
    const g = group[i]!;
    let take = (mask[i]! & 1) === 0 || worth[i]! > threshold[g]!;
    if (!take && worth[i] === threshold[g] && left[g]! > 0) {
      left[g] = left[g]! - 1;
      take = true;
    }
    slot[i] = take ? pick[i]! : 0;
    if (!take) continue;
    dual.usd += cost[i]!;
    const choice = i * slots + pick[i]!;
    for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
      usage[limits.of[e]!] = usage[limits.of[e]!]! + 1;
    }
  }
  for (let g = 0; g < groups; g++) dual.usd += fees[g]![usage[1 + g]!]!;
}
