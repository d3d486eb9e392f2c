import { CENT, type Prepared } from "../problem/prepared.ts";
import type { Work } from "../search/work.ts";
import type { Dual } from "./dual.ts";
import type { Linear } from "./linearise.ts";
import { priced } from "./priced.ts";

/** More states than this, or more steps to fill the table, and the price of a dollar has to do. */
const MOST_STATES = 20_000;
const MOST_STEPS = 60_000_000;

/** Steps of a table that is worth filling even when the work is used up. */
const LEAST_STEPS = 10_000_000;

/**
 * The bound of `priced` with fee dollars counted exactly instead of priced, for three groups or more: a table over
 * dollars spent, group by group, in steps of the common divisor of all fees. The total count is priced at what the
 * cheapest increment taken is worth. Infinity when it does not apply (no budget, own costs per program, too many
 * states). Valid for the reason `priced` is: only constraints are left out or priced.
 */
export function pricedByDollars(prepared: Prepared, linear: Linear, dual: Dual, work: Work): number {
  const { groups, budget, fees, limits } = prepared;
  if (groups < 3 || budget === Infinity || prepared.hasCosts) return Infinity;
  const unit = commonUnit(fees, budget);
  if (unit === null) return Infinity;
  const states = Math.floor((budget + CENT) / unit) + 1;
  if (states > MOST_STATES || states * prepared.size > MOST_STEPS) return Infinity;
  const steps = stepsOf(prepared, states, unit);
  if (2 * steps > Math.max(2 * LEAST_STEPS, work.left)) return Infinity;
  const last = limits.names.length;
  const perDollar = dual.prices[last]!;
  dual.prices[last] = 0;
  const bound = priced(prepared, linear, dual);
  dual.prices[last] = perDollar;
  if (bound === -Infinity) return bound;
  let taken = 0;
  let forced = 0;
  let kept = 0;
  for (let g = 0; g < groups; g++) {
    taken += dual.taken[g]!;
    forced += dual.forcedCount[g]!;
    kept += dual.net[g]![dual.taken[g]!]!;
  }
  const room = Math.min(limits.max[0]! - forced, prepared.size);
  work.spend(steps);
  const whole = splitByDollars(prepared, dual, states, unit, 0);
  // Without a binding count the table is exact; otherwise a price for the count may do better.
  if (whole.count <= room || taken < room) return bound - kept + whole.value;
  let price = Infinity;
  for (let g = 0; g < groups; g++) {
    const m = dual.taken[g]!;
    if (m > 0 && dual.net[g]![m - 1]! > -Infinity) {
      price = Math.min(price, dual.net[g]![m]! - dual.net[g]![m - 1]!);
    }
  }
  if (price === Infinity || price <= 0) return bound;
  work.spend(steps);
  const split = splitByDollars(prepared, dual, states, unit, price);
  return bound - kept + Math.min(whole.value, split.value + price * room);
}

/** Entries that one table takes: for each number of programs of a group the dollars that their fees leave. */
function stepsOf({ fees }: Prepared, states: number, unit: number): number {
  let steps = 0;
  for (const fee of fees) {
    for (let m = 0; m < fee.length && fee[m]! < states * unit; m++) steps += states - fee[m]! / unit;
  }
  return steps;
}

function splitByDollars(
  prepared: Prepared,
  dual: Dual,
  states: number,
  unit: number,
  price: number,
): { value: number; count: number } {
  let value = new Float64Array(states);
  let count = new Int32Array(states);
  for (let g = 0; g < prepared.groups; g++) {
    const nextValue = new Float64Array(states).fill(-Infinity);
    const nextCount = new Int32Array(states);
    const fee = prepared.fees[g]!;
    const forced = dual.forcedCount[g]!;
    for (let m = 0; m <= dual.sortedCount[g]!; m++) {
      const net = dual.net[g]![m]! - price * m;
      const steps = Math.round(fee[forced + m]! / unit);
      if (steps >= states) break;
      if (net === -Infinity) continue;
      for (let d = steps; d < states; d++) {
        const total = value[d - steps]! + net;
        if (total > nextValue[d]!) {
          nextValue[d] = total;
          nextCount[d] = count[d - steps]! + m;
        }
      }
    }
    value = nextValue;
    count = nextCount;
  }
  return { value: value[states - 1]!, count: count[states - 1]! };
}

/** The largest whole number of cents that divides every fee, in US dollars; null when a fee is not in whole cents. */
function commonUnit(fees: readonly Float64Array[], budget: number): number | null {
  let unit = 0;
  for (const fee of fees) {
    for (let m = 1; m < fee.length && fee[m - 1]! <= budget; m++) {
      const cents = (fee[m]! - fee[m - 1]!) * 100;
      if (Math.abs(cents - Math.round(cents)) > 1e-6) return null;
      unit = divisor(unit, Math.round(cents));
    }
  }
  return Math.max(1, unit) / 100;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
