import type { Estimate } from "./estimate.ts";

/**
 * What is after minus what is before, where each has limits of its own: the distances to the limits are squared and added
 * (Newcombe 1998, method 10; Zou & Donner 2008, the recovery of variances). Independent of each other.
 */
export function differenceOf(before: Estimate, after: Estimate): Estimate {
  const value = after.value - before.value;
  return {
    value,
    low: value - Math.hypot(after.value - after.low, before.high - before.value),
    high: value + Math.hypot(after.high - after.value, before.value - before.low),
  };
}

/**
 * What is after as a multiple of what is before: the multiples m for which `differenceOf` of m times before and after holds 0
 * (Donner & Zou 2012; Li, Tang & Wong 2014 for rates). Limits from 0; no upper end where before may be 0.
 */
export function ratioOf(before: Estimate, after: Estimate): Estimate {
  const product = before.value * after.value;
  const lowAfter = after.low * (2 * after.value - after.low);
  const highAfter = after.high * (2 * after.value - after.high);
  const lowBefore = before.low * (2 * before.value - before.low);
  const highBefore = before.high * (2 * before.value - before.high);
  // The roots of a quadratic, each in the form that loses no figures.
  const low =
    lowAfter === 0 ? 0 : lowAfter / (product + Math.sqrt(product * product - lowAfter * highBefore));
  const high =
    lowBefore === 0
      ? Number.POSITIVE_INFINITY
      : (product + Math.sqrt(product * product - highAfter * lowBefore)) / lowBefore;
  return { value: after.value / before.value, low, high };
}
