import { CENT, type Prepared } from "../problem/prepared.ts";
import type { Dual } from "./dual.ts";
import type { Linear } from "./linearise.ts";
import { pricedSlope } from "./priced.ts";

/**
 * Upper bounds by one more condition: `into[i * slots + s]` bounds every feasible choice in which candidate i takes
 * slot s (−Infinity where the slot is not allowed), from the same prices as the last `priced` call, whose result is
 * `bound`. What lies below a known value can be ruled out (fixing by reduced cost).
 *
 * Proof: let T(m) bound the choices in which the group of i takes m optional programs; its part from that group is the
 * sum of the m largest worths. Forcing i in at slot s keeps at most the m − 1 largest others and adds the priced slope
 * of (i, s); forcing i out replaces it by the next largest.
 */
export function slotBounds(
  prepared: Prepared,
  linear: Linear,
  dual: Dual,
  bound: number,
  floor: number,
  into: Float64Array,
): void {
  const { size, slots, mask, group, cost, limits } = prepared;
  const { worth, prices, sorted, sortedCount } = dual;
  const totals = groupTotals(prepared, dual, bound);
  const perDollar = Math.max(0, prices[limits.names.length]!);
  into.fill(-Infinity);
  const firsts = totals.map((total) =>
    Math.max(
      0,
      total.findIndex((value) => value >= floor),
    ),
  );
  const lasts = totals.map((total) => total.findLastIndex((value) => value >= floor));
  for (let i = 0; i < size; i++) {
    const g = group[i]!;
    const count = sortedCount[g]!;
    const values = sorted[g]!;
    const total = totals[g]!;
    const first = firsts[g]!;
    const last = lasts[g]!;
    const forced = (mask[i]! & 1) === 0;
    for (let s = 0; s < slots; s++) {
      if ((mask[i]! & (1 << s)) === 0) continue;
      const own = s === 0 ? 0 : pricedSlope(prepared, linear, prices, i, s) - perDollar * cost[i]!;
      let best = -Infinity;
      for (let m = first; m <= last; m++) {
        if (total[m]! < floor || total[m]! <= best) continue;
        const least = m > 0 ? values[count - m]! : Infinity;
        let here: number;
        if (forced) here = total[m]! - (worth[i]! - own);
        else if (s > 0) here = m === 0 ? -Infinity : total[m]! - (Math.max(worth[i]!, least) - own);
        else if (worth[i]! < least) here = total[m]!;
        else here = m < count ? total[m]! - (worth[i]! - values[count - m - 1]!) : -Infinity;
        if (here > best) best = here;
      }
      into[i * slots + s] = best;
    }
  }
}

/** Per group g: bound on all choices in which g takes m optional programs. */
function groupTotals(prepared: Prepared, dual: Dual, bound: number): Float64Array[] {
  const { groups, limits, fees, budget } = prepared;
  const { net, sortedCount, forcedCount, taken } = dual;
  let forced = 0;
  for (let g = 0; g < groups; g++) forced += forcedCount[g]!;
  const room = Math.min(limits.max[0]! - forced, prepared.size);
  // A price for the total count separates the groups; the cheapest increment taken is the one that fits.
  let price = 0;
  let used = 0;
  for (let g = 0; g < groups; g++) used += taken[g]!;
  if (used >= room) {
    price = Infinity;
    for (let g = 0; g < groups; g++) {
      const m = taken[g]!;
      if (m > 0 && net[g]![m - 1]! > -Infinity) price = Math.min(price, net[g]![m]! - net[g]![m - 1]!);
    }
    price = price === Infinity ? 0 : Math.max(0, price);
  }
  const split = sumTaken(dual, groups);
  const tops = new Float64Array(groups).fill(-Infinity);
  let others = price * room;
  for (let g = 0; g < groups; g++) {
    for (let m = 0; m <= Math.min(room, sortedCount[g]!); m++) {
      tops[g] = Math.max(tops[g]!, net[g]![m]! - price * m);
    }
    others += tops[g]!;
  }
  const base = bound - split;
  return Array.from({ length: groups }, (_, g) => {
    const total = new Float64Array(sortedCount[g]! + 1).fill(-Infinity);
    for (let m = 0; m <= Math.min(room, sortedCount[g]!); m++) {
      if (fees[g]![forcedCount[g]! + m]! > budget + CENT) break;
      total[m] = groups === 1 ? base + net[g]![m]! : base + others - tops[g]! + net[g]![m]! - price * m;
    }
    return total;
  });
}

function sumTaken(dual: Dual, groups: number): number {
  let sum = 0;
  for (let g = 0; g < groups; g++) sum += dual.net[g]![dual.taken[g]!]!;
  return sum;
}
