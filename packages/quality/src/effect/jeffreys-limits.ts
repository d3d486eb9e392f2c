import { chiSquaredQuantile, chiSquaredUpperQuantile } from "../math/chi-squared-quantile.ts";
import { fQuantile } from "../math/f-quantile.ts";
import type { Estimate } from "./estimate.ts";

/**
 * A share with the limits of Jeffreys: the quantiles of a beta distribution with half an event more on each side (Brown, Cai
 * & DasGupta 2001). `tail` is the chance left beyond each limit. `size` above 0; events from 0 to size, also broken. The
 * share itself is never outside: at no event the lower limit is 0, at nothing but events the upper one is 1.
 */
export function jeffreysShare(events: number, size: number, tail: number): Estimate {
  const value = events / size;
  const low = betaQuantile(tail, events + 0.5, size - events + 0.5);
  const high = 1 - betaQuantile(tail, size - events + 0.5, events + 0.5);
  return { value, low: Math.min(value, low), high: Math.max(value, high) };
}

/** A rate with the limits of Jeffreys: the quantiles of a gamma distribution with half an event more. Size above 0. */
export function jeffreysRate(events: number, size: number, tail: number): Estimate {
  const value = events / size;
  const degrees = 2 * events + 1;
  const low = chiSquaredQuantile(tail, degrees) / (2 * size);
  const high = chiSquaredUpperQuantile(tail, degrees) / (2 * size);
  return { value, low: Math.min(value, low), high };
}

/** The value below which a share p of a beta distribution lies (Abramowitz & Stegun 1964, 26.6.2). */
function betaQuantile(p: number, a: number, b: number): number {
  const part = a * fQuantile(p, 2 * a, 2 * b);
  return part / (part + b);
}
