import { CENT, type Prepared } from "../problem/prepared.ts";
import type { Dual } from "./dual.ts";
import type { Linear } from "./linearise.ts";
import { pricedSlope } from "./priced.ts";

/**
 * Upper bounds by one more condition: `into[i * slots + s]` bounds every feasible choice in which candidate i takes
 * slot s (−Infinity where the slot is not allowed, or the bound lies below `floor`), from the same prices as the last
 * `priced` call, whose result is `bound`. What lies below a known value can be ruled out (fixing by reduced cost).
 *
 * Proof: let T(m) bound the choices in which the group of i takes m optional programs; its part from that group is the
 * sum of the m largest worths. Forcing i in at slot s keeps at most the m − 1 largest others and adds the priced slope
 * of (i, s); forcing i out replaces it by the next largest. From some m on i is among the m largest, so the best m on
 * either side is a running maximum.
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
  const { worth, prices } = dual;
  const maxima = groupTotals(prepared, dual, bound).map((total, g) => runningMaxima(dual, g, total, floor));
  const perDollar = Math.max(0, prices[limits.names.length]!);
  into.fill(-Infinity);
  for (let i = 0; i < size; i++) {
    const { whole, shed, joined, replaced, values } = maxima[group[i]!]!;
    const own = worth[i]!;
    const among = values.length - notAbove(values, own) + 1;
    for (let s = 0; s < slots; s++) {
      if ((mask[i]! & (1 << s)) === 0) continue;
      const slope = s === 0 ? 0 : pricedSlope(prepared, linear, prices, i, s) - perDollar * cost[i]!;
      let best: number;
      if ((mask[i]! & 1) === 0) best = whole[0]! - (own - slope);
      else if (s > 0) best = Math.max(whole[among]! - (own - slope), joined[among]! + slope);
      else best = Math.max(shed[among]!, among > values.length ? -Infinity : replaced[among]! - own);
      into[i * slots + s] = best;
    }
  }
}

/** Running maxima over the number m of optional programs that one group takes; −Infinity where there is none. */
interface RunningMaxima {
  /** From m on: the totals. */
  readonly whole: Float64Array;
  /** Below m: the totals. */
  readonly shed: Float64Array;
  /** Below m: the totals without the least program taken, which makes room. */
  readonly joined: Float64Array;
  /** From m on: the totals with the largest program left out, which takes a place. */
  readonly replaced: Float64Array;
  /** Worths of the optional programs, smallest first. */
  readonly values: Float64Array;
}

/** The maxima of one group for m = 0 … count + 1, of totals from `floor` on. */
function runningMaxima(
  { sorted, sortedCount }: Dual,
  g: number,
  total: Float64Array,
  floor: number,
): RunningMaxima {
  const count = sortedCount[g]!;
  const values = sorted[g]!.subarray(0, count);
  const none = () => new Float64Array(count + 2).fill(-Infinity);
  const [whole, shed, joined, replaced] = [none(), none(), none(), none()];
  for (let m = count; m >= 0; m--) {
    const here = total[m]! >= floor ? total[m]! : -Infinity;
    whole[m] = Math.max(whole[m + 1]!, here);
    replaced[m] = Math.max(replaced[m + 1]!, m < count ? here + values[count - m - 1]! : -Infinity);
  }
  for (let m = 0; m <= count; m++) {
    const here = total[m]! >= floor ? total[m]! : -Infinity;
    shed[m + 1] = Math.max(shed[m]!, here);
    joined[m + 1] = Math.max(joined[m]!, m > 0 ? here - values[count - m]! : -Infinity);
  }
  return { whole, shed, joined, replaced, values };
}

/** How many of `values`, smallest first, are not above `limit`. */
function notAbove(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
