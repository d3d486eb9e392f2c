import type { Prepared } from "../problem/prepared.ts";
import type { Dual } from "./dual.ts";
import type { Linear } from "./linearise.ts";
import { split } from "./split.ts";

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
