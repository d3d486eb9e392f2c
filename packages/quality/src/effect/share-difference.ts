import { sumOf } from "../charts/values.ts";
import { findRoot } from "../math/find-root.ts";
import type { Estimate } from "./estimate.ts";
import { extraSpread } from "./extra-spread.ts";
import type { Counts } from "./series.ts";

/** A share after minus a share before, and the variance over what chance alone gives. */
export interface ShareDifference {
  readonly difference: Estimate;
  readonly extraVariance: number;
}

/** One side: its share and the number of independent units that it rests on. */
interface Side {
  readonly share: number;
  readonly size: number;
}

/**
 * The share after minus the share before with the score interval of Miettinen & Nurminen 1985, whose sizes are divided by
 * the extra variance (Rao & Scott 1992). Sizes above 0, events from 0 to size.
 */
export function shareDifference(before: Counts, after: Counts): ShareDifference {
  const { variances, critical } = extraSpread([before, after], (share) => share * (1 - share));
  const first = sideOf(before, variances);
  const second = sideOf(after, variances);
  const value = second.share - first.share;
  const score = (difference: number): number => scoreOf(first, second, difference);
  const low = value <= -1 ? -1 : findRoot((d) => score(d) - critical, -1, value, 1e-12);
  const high = value >= 1 ? 1 : findRoot((d) => score(d) + critical, value, 1, 1e-12);
  return { difference: { value, low, high }, extraVariance: variances };
}

function sideOf({ events, sizes }: Counts, variances: number): Side {
  const size = sumOf(sizes);
  return { share: sumOf(events) / size, size: size / variances };
}

/** How many standard errors the seen difference lies above a supposed one, at the shares that are likeliest under it. */
function scoreOf(before: Side, after: Side, difference: number): number {
  const first = likeliestBefore(before, after, difference);
  const second = Math.min(1, Math.max(0, first + difference));
  const total = before.size + after.size;
  // Miettinen and Nurminen count the variance over n − 1, as of a sample.
  const sample = total > 1 ? total / (total - 1) : 1;
  const variance = sample * ((first * (1 - first)) / before.size + (second * (1 - second)) / after.size);
  const gap = after.share - before.share - difference;
  return gap === 0 ? 0 : gap / Math.sqrt(Math.max(variance, 1e-300));
}

/** The likeliest share before, where the share after is greater by `d`: a root of a cubic, in closed form. */
function likeliestBefore(before: Side, after: Side, d: number): number {
  const total = before.size + after.size;
  const x = before.share * before.size;
  const events = x + after.share * after.size;
  const b = ((after.size + 2 * before.size) * d - total - events) / total;
  const c = ((before.size * d - total - 2 * x) * d + events) / total;
  const e = (x * d * (1 - d)) / total;
  const q = (b / 3) ** 3 - (b * c) / 6 + e / 2;
  const size = Math.sqrt(Math.max(0, (b / 3) ** 2 - c / 3)) * (q < 0 ? -1 : 1);
  const cosine = size === 0 ? 0 : Math.max(-1, Math.min(1, q / size ** 3));
  const share = 2 * size * Math.cos((Math.PI + Math.acos(cosine)) / 3) - b / 3;
  return Math.min(1, 1 - d, Math.max(0, -d, share));
}
