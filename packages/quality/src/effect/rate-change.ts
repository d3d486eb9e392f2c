import { sumOf } from "../charts/values.ts";
import { findRoot } from "../math/find-root.ts";
import type { Estimate } from "./estimate.ts";
import { extraSpread } from "./extra-spread.ts";
import type { Counts } from "./series.ts";

/** A rate after against a rate before: how much more, and how many times as high (`null` where both are 0). */
export interface RateChange {
  readonly difference: Estimate;
  readonly ratio: Estimate | null;
  readonly extraVariance: number;
}

/** One side, in units that vary as chance alone lets them. */
interface Side {
  readonly events: number;
  readonly size: number;
}

/**
 * Rate after against rate before, by the score intervals of Miettinen & Nurminen 1985 for Poisson rates: their difference,
 * and their ratio (which is Wilson's 1927 interval for the share of all events that came after; Graham, Mengersen & Morton 2003).
 * Events and sizes are divided by the extra variance first. Sizes above 0, events from 0.
 */
export function rateChange(before: Counts, after: Counts): RateChange {
  const { variances, critical } = extraSpread([before, after], (rate) => rate);
  const first = sideOf(before, variances);
  const second = sideOf(after, variances);
  return {
    difference: differenceOf(first, second, critical),
    ratio: first.events + second.events === 0 ? null : ratioOf(first, second, critical),
    extraVariance: variances,
  };
}

function sideOf({ events, sizes }: Counts, variances: number): Side {
  return { events: sumOf(events) / variances, size: sumOf(sizes) / variances };
}

function differenceOf(before: Side, after: Side, critical: number): Estimate {
  const value = after.events / after.size - before.events / before.size;
  const score = (difference: number): number => {
    const first = likeliestBefore(before, after, difference);
    const variance = first / before.size + (first + difference) / after.size;
    const gap = value - difference;
    return gap === 0 ? 0 : gap / Math.sqrt(Math.max(variance, 1e-300));
  };
  const unit = 1 / before.size + 1 / after.size;
  const far = 20 * (Math.abs(value) + (before.events + after.events + critical ** 2) * unit);
  return {
    value,
    low: findRoot((d) => score(d) - critical, value - far, value, far * 1e-13),
    high: findRoot((d) => score(d) + critical, value, value + far, far * 1e-13),
  };
}

/** The likeliest rate before, where the rate after is greater by `d`: the larger root of a quadratic. */
function likeliestBefore(before: Side, after: Side, d: number): number {
  const total = before.size + after.size;
  const b = total * d - before.events - after.events;
  const root = (-b + Math.sqrt(b * b + 4 * total * before.events * d)) / (2 * total);
  return Math.max(0, -d, Number.isNaN(root) ? 0 : root);
}

function ratioOf(before: Side, after: Side, critical: number): Estimate {
  const n = before.events + after.events;
  const share = after.events / n;
  const square = critical ** 2;
  const middle = (share + square / (2 * n)) / (1 + square / n);
  const half = (critical / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const ratioAt = (part: number): number =>
    part >= 1 ? Number.POSITIVE_INFINITY : ((part / (1 - part)) * before.size) / after.size;
  return {
    value: ratioAt(share),
    low: share === 0 ? 0 : ratioAt(middle - half),
    high: share === 1 ? Number.POSITIVE_INFINITY : ratioAt(middle + half),
  };
}
