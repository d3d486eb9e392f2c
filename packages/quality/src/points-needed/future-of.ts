import type { Random } from "@smartpick/core/math";
import { medianOf, sumOf } from "../charts/values.ts";
import {
  betaFrom,
  binomialFrom,
  exponentialFrom,
  gammaFrom,
  geometricFrom,
  poissonFrom,
} from "../draws/draws.ts";
import { extraSpread } from "../effect/extra-spread.ts";
import { extraGapVariance } from "../effect/gap-ratio.ts";
import type { Measure } from "../effect/measure.ts";
import { type Counts, meanOf } from "../effect/series.ts";

/** A point to come: what is plotted, and its denominator. */
export interface FuturePoint {
  readonly value: number;
  readonly n: number;
}

/** One world that fits the baseline: it gives one point after the other. */
export type Future = () => FuturePoint;

/**
 * Worlds that fit a baseline, with the level moved by `change`: each draws the true level (and spread) that the baseline
 * leaves open, then points by the distribution of its kind. `sigma` is the standard deviation of single values.
 */
export function futureOf(measure: Measure, change: number, sigma: number): (random: Random) => Future {
  switch (measure.kind) {
    case "mean":
      return (random) => futureValues(meanOf(measure.values) + change, measure.values.length, sigma, random);
    case "median":
      // A median of normal values is worth 2/π as many points as their mean.
      return (random) =>
        futureValues(
          medianOf(measure.values)! + change,
          (2 / Math.PI) * measure.values.length,
          sigma,
          random,
        );
    case "share":
      return futureShares(measure, change);
    case "rate":
      return futureRates(measure, change);
    case "gap":
      return futureGaps(measure.values, measure.unit, change);
  }
}

function futureValues(middle: number, n: number, sigma: number, random: Random): Future {
  // A moving-range sigma is worth about 0.62 (n − 1) degrees of freedom (Braun & Park 2008).
  const degrees = Math.max(1, 0.62 * (n - 1));
  const spread = sigma * Math.sqrt(degrees / (2 * gammaFrom(random, degrees / 2)));
  const level = middle + (spread / Math.sqrt(n)) * random.normal();
  return () => ({ value: level + spread * random.normal(), n: 1 });
}

function futureShares(counts: Counts, change: number): (random: Random) => Future {
  const variances = clearSpread(counts, (share) => share * (1 - share));
  const events = sumOf(counts.events) / variances;
  const others = sumOf(counts.sizes) / variances - events;
  return (random) => {
    const share = clamp(betaFrom(random, events + 0.5, others + 0.5) + change, 0, 1);
    const next = around(counts.sizes);
    return () => {
      const n = next();
      const whole = Math.max(1, Math.round(n));
      // The variance of n trials is 1 + (n − 1) ρ times the binomial one.
      const strength =
        variances > 1 && whole > 1 ? (whole - 1) / (Math.min(variances, whole * 0.99) - 1) - 1 : null;
      const isVaried = strength !== null && strength > 0 && share > 0 && share < 1;
      const chance = isVaried ? betaFrom(random, share * strength, (1 - share) * strength) : share;
      return { value: binomialFrom(random, whole, chance) / whole, n };
    };
  };
}

function futureRates(counts: Counts, change: number): (random: Random) => Future {
  const variances = clearSpread(counts, (rate) => rate);
  const events = sumOf(counts.events) / variances;
  const size = sumOf(counts.sizes) / variances;
  return (random) => {
    const rate = Math.max(0, gammaFrom(random, events + 0.5) / size + change);
    const next = around(counts.sizes);
    return () => {
      const n = next();
      const scale = variances - 1;
      const mean = variances > 1 && rate > 0 ? gammaFrom(random, (rate * n) / scale) * scale : rate * n;
      return { value: poissonFrom(random, mean) / n, n };
    };
  };
}

function futureGaps(
  gaps: readonly number[],
  unit: "cases" | "time",
  change: number,
): (random: Random) => Future {
  const { variances } = extraGapVariance([gaps], unit);
  const mean = meanOf(gaps);
  const shape = 1 / variances;
  return (random) => {
    // The mean that a gamma sum of so many gaps leaves open.
    const known = gaps.length * shape;
    const level = Math.max(0, (mean * known) / gammaFrom(random, known) + change);
    if (unit === "cases")
      return () => {
        const varied =
          variances > 1 ? (level * gammaFrom(random, caseShape(variances))) / caseShape(variances) : level;
        return { value: geometricFrom(random, varied), n: 1 };
      };
    return () => ({
      value: (variances > 1 ? gammaFrom(random, shape) / shape : exponentialFrom(random)) * level,
      n: 1,
    });
  };
}

/** Gaps whose chance varies from one to the next as gamma of this shape have this variance over the geometric one. */
function caseShape(variances: number): number {
  return 2 / (variances - 1);
}

/** The variance over what chance gives where it is clearly more: what chance itself gave would make changes look too easy. */
function clearSpread(counts: Counts, varianceOf: (level: number) => number): number {
  const { variances, isClear } = extraSpread([counts], varianceOf);
  return isClear ? variances : 1;
}

/** The sizes of the baseline over and over, in their order. */
function around(sizes: readonly number[]): () => number {
  let at = 0;
  return () => sizes[at++ % sizes.length]!;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
