import type { Prepared } from "../problem/prepared.ts";
import type { Work } from "../search/work.ts";
import type { Dual } from "./dual.ts";
import type { Linear } from "./linearise.ts";
import { priced } from "./priced.ts";
import { relaxedChoice } from "./relaxed-choice.ts";

/** Steps that are made even when the work is used up, if they are short: a bound without prices would be no use to anybody. */
const LEAST_STEPS = 20;

/** Units that those steps may take beyond what there is. */
const OVERDRAFT = 20_000_000;

export interface TightenOptions {
  /** The value of a known feasible choice. */
  readonly target: number;
  /** Stop once the bound is at or below this. */
  readonly goal: number;
  readonly steps: number;
  readonly work: Work;
  /** Filled with the weighted mean of the relaxed optima. */
  readonly mean: Float64Array;
}

/**
 * Lowers the bound by subgradient steps of Polyak's length towards `target`; leaves the best prices in `dual.prices`, and
 * returns the best bound.
 */
export function tighten(
  prepared: Prepared,
  linear: Linear,
  dual: Dual,
  { target, goal, steps, work, mean }: TightenOptions,
): number {
  const { limits, slots, size } = prepared;
  const { prices } = dual;
  const dollar = Math.max(1, dollarScale(prepared));
  const bestPrices = Float64Array.from(prices);
  const slope = new Float64Array(limits.names.length + 1);
  let best = Infinity;
  let stride = 1;
  let stale = 0;
  let massSum = 0;
  mean.fill(0);
  for (let n = 0; n < steps; n++) {
    const bound = priced(prepared, linear, dual);
    const spent = work.spend(size * (slots + 12) + 3 * limits.of.length);
    const tired = spent && (n >= LEAST_STEPS || work.left < -OVERDRAFT);
    if (bound < best - 1e-9 * Math.abs(best)) stale = 0;
    else if (++stale >= 6) {
      stride /= 2;
      stale = 0;
    }
    if (bound < best) {
      best = bound;
      bestPrices.set(prices);
    }
    if (tired || bound === -Infinity) break;
    relaxedChoice(prepared, dual);
    const norm = slopesOf(prepared, dual, dollar, slope);
    const step = norm > 0 ? (stride * Math.max(bound - target, 1e-12)) / norm : 0;
    const mass = norm > 0 ? step : 1;
    massSum += mass;
    mixIn(prepared, dual, mass / massSum, mean);
    if (best <= goal || norm === 0 || stride < 1e-3) break;
    for (let t = 0; t < slope.length; t++) movePrice(prepared, prices, t, step * slope[t]!, dollar);
  }
  prices.set(bestPrices);
  return best;
}

/** The subgradient at the relaxed optimum, one entry a limit and a last one for money; returns its squared length. */
function slopesOf(prepared: Prepared, dual: Dual, dollar: number, slope: Float64Array): number {
  const { limits } = prepared;
  const last = limits.names.length;
  let norm = 0;
  for (let t = 0; t <= last; t++) {
    slope[t] =
      t < last ? limitSlope(limits, dual.prices[t]!, dual.usage[t]!, t) : moneySlope(prepared, dual, dollar);
    norm += slope[t]! * slope[t]!;
  }
  return norm;
}

/** Moves `mean` by this share towards the relaxed optimum. */
function mixIn({ size, slots }: Prepared, { slot }: Dual, share: number, mean: Float64Array): void {
  for (let i = 0; i < size; i++) {
    for (let s = 1; s < slots; s++) mean[i * slots + s] = mean[i * slots + s]! * (1 - share);
    if (slot[i]! > 0) mean[i * slots + slot[i]!] = mean[i * slots + slot[i]!]! + share;
  }
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
