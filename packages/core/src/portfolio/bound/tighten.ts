import { uses } from "../problem/limits.ts";
import type { Prepared } from "../problem/prepared.ts";
import type { SearchState } from "../search/search-state.ts";
import type { Work } from "../search/work.ts";
import type { Dual } from "./dual.ts";
import type { Linear } from "./linearise.ts";
import { priced, pricedSlope } from "./priced.ts";
import { relaxedChoice } from "./relaxed-choice.ts";

/**
 * Prices that make a feasible choice as nearly as possible the relaxed optimum: for every limit that is used up, the
 * middle between what the least of its holders would lose and what the best of the others would gain.
 */
export function startPrices(state: SearchState, linear: Linear, dual: Dual): void {
  const { prepared, slot, counts } = state;
  const { size, slots, group, groups, limits, mask } = prepared;
  dual.prices.fill(0);
  const entry = new Float64Array(groups).fill(Infinity);
  for (let i = 0; i < size; i++) {
    const s = slot[i]!;
    if (s > 0) entry[group[i]!] = Math.min(entry[group[i]!]!, linear.slope[i * slots + s]!);
  }
  for (let g = 0; g < groups; g++) if (entry[g] === Infinity) entry[g] = 0;
  // Twice: the price of one limit counts in the price of the next.
  const priced = limits.names.length - 1 - groups;
  for (let n = 0; n < 2 * priced; n++) {
    const t = 1 + groups + (n % priced);
    if (counts[t]! < limits.max[t]!) continue;
    dual.prices[t] = 0;
    let holder = Infinity;
    let other = 0;
    for (let i = 0; i < size; i++) {
      let inside = -Infinity;
      let outside = (mask[i]! & 1) !== 0 ? entry[group[i]!]! : -Infinity;
      for (let s = 1; s < slots; s++) {
        if ((mask[i]! & (1 << s)) === 0) continue;
        const value = pricedSlope(prepared, linear, dual.prices, i, s);
        if (uses(limits, i * slots + s, t)) inside = Math.max(inside, value);
        else outside = Math.max(outside, value);
      }
      const benefit = inside - outside;
      if (slot[i]! > 0 && uses(limits, i * slots + slot[i]!, t)) holder = Math.min(holder, benefit);
      else if (benefit > other) other = benefit;
    }
    dual.prices[t] = Math.max(0, holder < Infinity ? (holder + other) / 2 : other);
  }
}

/** Steps that are made even when the work is used up: a bound without prices would be no use to anybody. */
const LEAST_STEPS = 20;

/**
 * Lowers the bound by subgradient steps of Polyak's length towards `target` (the value of a known feasible choice);
 * leaves the best prices in `dual.prices`, the weighted mean of the relaxed optima in `mean`, and returns the best
 * bound. `goal`: stop once the bound is at or below it.
 */
export function tighten(
  prepared: Prepared,
  linear: Linear,
  dual: Dual,
  target: number,
  goal: number,
  iterations: number,
  work: Work,
  mean: Float64Array | null,
): number {
  const { limits, slots, size } = prepared;
  const { prices } = dual;
  const last = limits.names.length;
  const dollar = Math.max(1, dollarScale(prepared));
  const bestPrices = Float64Array.from(prices);
  const slope = new Float64Array(last + 1);
  let best = Infinity;
  let stride = 1;
  let stale = 0;
  let massSum = 0;
  mean?.fill(0);
  for (let n = 0; n < iterations; n++) {
    const bound = priced(prepared, linear, dual);
    const tired = work.spend(size * (slots + 12) + 3 * limits.of.length) && n >= LEAST_STEPS;
    if (tired || bound === -Infinity) {
      if (bound < best) {
        best = bound;
        bestPrices.set(prices);
      }
      break;
    }
    relaxedChoice(prepared, dual);
    if (bound < best - 1e-9 * Math.abs(best)) stale = 0;
    else if (++stale >= 6) {
      stride /= 2;
      stale = 0;
    }
    if (bound < best) {
      best = bound;
      bestPrices.set(prices);
    }
    let norm = 0;
    for (let t = 0; t <= last; t++) {
      slope[t] =
        t < last ? limitSlope(limits, prices[t]!, dual.usage[t]!, t) : moneySlope(prepared, dual, dollar);
      norm += slope[t]! * slope[t]!;
    }
    const step = norm > 0 ? (stride * Math.max(bound - target, 1e-12)) / norm : 0;
    if (mean) {
      const mass = norm > 0 ? step : 1;
      massSum += mass;
      for (let i = 0; i < size; i++) {
        for (let s = 1; s < slots; s++) mean[i * slots + s] = mean[i * slots + s]! * (1 - mass / massSum);
        if (dual.slot[i]! > 0) {
          const at = i * slots + dual.slot[i]!;
          mean[at] = mean[at]! + mass / massSum;
        }
      }
    }
    if (best <= goal || norm === 0 || stride < 1e-3) break;
    for (let t = 0; t <= last; t++) movePrice(prepared, prices, t, step * slope[t]!, dollar);
  }
  prices.set(bestPrices);
  return best;
}

function limitSlope(limits: Prepared["limits"], price: number, usage: number, t: number): number {
  if (price > 0 || usage > limits.max[t]!) return usage - limits.max[t]!;
  if (price < 0 || usage < limits.min[t]!) return usage - limits.min[t]!;
  return 0;
}

function moneySlope(prepared: Prepared, dual: Dual, dollar: number): number {
  const price = dual.prices[prepared.limits.names.length]!;
  if (prepared.budget === Infinity || (price <= 0 && dual.usd <= prepared.budget)) return 0;
  return (dual.usd - prepared.budget) / dollar;
}

function movePrice(prepared: Prepared, prices: Float64Array, t: number, step: number, dollar: number): void {
  const { limits } = prepared;
  const was = prices[t]!;
  if (t === limits.names.length) {
    prices[t] = Math.max(0, was + step / dollar);
    return;
  }
  let now = was + step;
  // A price that changes sign would leave one multiplier for another: stop at 0 first.
  if ((was > 0 && now < 0) || (was < 0 && now > 0)) now = 0;
  if (now > 0 && limits.max[t] === Infinity) now = 0;
  prices[t] = now;
}

/** A typical price of one more program, to bring dollars to the size of counts. */
function dollarScale(prepared: Prepared): number {
  let scale = prepared.stepUsd;
  for (const usd of prepared.cost) scale = Math.max(scale, usd / 2);
  return scale;
}
