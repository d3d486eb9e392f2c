import type { Assurance } from "@smartpick/answers";
import { normalCdf } from "@smartpick/core/math";
import { CONFIDENCE } from "../effect/estimate.ts";
import { extraSpread } from "../effect/extra-spread.ts";
import { extraGapVariance } from "../effect/gap-ratio.ts";
import { levelOf } from "../effect/level-of.ts";
import type { Measure } from "../effect/measure.ts";
import { meanOf } from "../effect/series.ts";
import { betaBinomialCdf } from "../math/beta-binomial-cdf.ts";
import { binomialCdf } from "../math/binomial-cdf.ts";
import { negativeBinomialCdf } from "../math/negative-binomial-cdf.ts";
import { poissonCdf } from "../math/poisson-cdf.ts";
import { regularisedGamma } from "../math/regularised-gamma.ts";
import { studentTQuantile } from "../math/student-t-quantile.ts";

type Expected = NonNullable<Assurance["expected"]>;
type By = Expected["by"];

/** A chance of at most so much at a level, for counts at one size. */
interface Model {
  readonly by: By;
  readonly extraVariance: number;
  /** Chance that an ordinary point at this level lies at or below the target, or at or above it. */
  readonly atMost: (level: number, target: number) => number;
  readonly atLeast: (level: number, target: number) => number;
}

/** Rounding of a share times its size must not lose the count that lies on the target. */
const SLACK = 1e-9;

/**
 * The share of ordinary points of a phase that would meet a target, by the distribution of its kind, with the range that the
 * level's 95 % interval gives; null below two points. `size` is the denominator of shares and rates now.
 */
export function ordinaryShare(
  measure: Measure,
  target: { readonly value: number; readonly better: "lower" | "higher" },
  size: number,
): Expected | null {
  if (measure.kind === "mean") return normalShare(measure.values, target);
  const level = levelOf(measure);
  const model = modelOf(measure, size);
  if (level === null || model === null) return null;
  const { atMost, atLeast, ...named } = model;
  const shareAt = (at: number): number => {
    const share = target.better === "lower" ? atMost(at, target.value) : atLeast(at, target.value);
    return Math.min(1, Math.max(0, share));
  };
  const [first, second] = [shareAt(level.low), shareAt(level.high)];
  const share = shareAt(level.value);
  return { share, low: Math.min(first, second, share), high: Math.max(first, second, share), ...named };
}

/**
 * For single values the normal distribution with the mean and standard deviation of the points; the range lets both vary
 * (the standard error of a standardised distance, √(1/n + z²/2(n − 1)), Student's t).
 */
function normalShare(
  values: readonly number[],
  target: { readonly value: number; readonly better: "lower" | "higher" },
): Expected | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const spread = Math.sqrt(squares / (n - 1));
  const gap = target.better === "lower" ? target.value - mean : mean - target.value;
  const by = { by: "normal", extraVariance: 1 } as const;
  // Equal points all do what the first does.
  if (spread === 0) return { share: gap >= 0 ? 1 : 0, low: gap >= 0 ? 1 : 0, high: gap >= 0 ? 1 : 0, ...by };
  const z = gap / spread;
  const half = studentTQuantile((1 + CONFIDENCE) / 2, n - 1) * Math.sqrt(1 / n + z ** 2 / (2 * (n - 1)));
  return { share: normalCdf(z), low: normalCdf(z - half), high: normalCdf(z + half), ...by };
}

function modelOf(measure: Measure, size: number): Model | null {
  switch (measure.kind) {
    case "mean":
    case "median":
      return null;
    case "share":
      return shareModel(extraSpread([measure], (share) => share * (1 - share)).variances, size);
    case "rate":
      return rateModel(extraSpread([measure], (rate) => rate).variances, size);
    case "gap":
      return measure.unit === "cases"
        ? geometricModel()
        : exponentialModel(extraGapVariance([measure.values], "time").variances);
  }
}

function shareModel(extraVariance: number, size: number): Model {
  const whole = Math.max(1, Math.round(size));
  const cdf = (k: number, share: number): number =>
    extraVariance > 1 && share > 0 && share < 1
      ? betaBinomialCdf(k, whole, share, Math.min(extraVariance, whole * 0.999))
      : binomialCdf(k, whole, share);
  return {
    by: "binomial",
    extraVariance,
    atMost: (share, target) => cdf(Math.floor(target * whole + SLACK), share),
    atLeast: (share, target) => 1 - cdf(Math.ceil(target * whole - SLACK) - 1, share),
  };
}

function rateModel(extraVariance: number, size: number): Model {
  const cdf = (k: number, rate: number): number =>
    extraVariance > 1 ? negativeBinomialCdf(k, rate * size, extraVariance) : poissonCdf(k, rate * size);
  return {
    by: "poisson",
    extraVariance,
    atMost: (rate, target) => cdf(Math.floor(target * size + SLACK), rate),
    atLeast: (rate, target) => 1 - cdf(Math.ceil(target * size - SLACK) - 1, rate),
  };
}

/** Cases between events: no event in each of the cases up to the target. */
function geometricModel(): Model {
  const reaching = (mean: number, cases: number): number => (mean / (mean + 1)) ** Math.max(0, cases);
  return {
    by: "geometric",
    extraVariance: 1,
    atMost: (mean, target) => 1 - reaching(mean, Math.floor(target + SLACK) + 1),
    atLeast: (mean, target) => reaching(mean, Math.ceil(target - SLACK)),
  };
}

/** Times between events; where they vary more than exponential ones, gamma times of the same mean. */
function exponentialModel(extraVariance: number): Model {
  const below = (mean: number, target: number): number => {
    if (target <= 0) return 0;
    const shape = 1 / extraVariance;
    return mean === 0 ? 1 : regularisedGamma(shape, (target / mean) * shape);
  };
  return {
    by: "exponential",
    extraVariance,
    atMost: below,
    atLeast: (mean, target) => 1 - below(mean, target),
  };
}
