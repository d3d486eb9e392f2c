import type { Random } from "@smartpick/core/math";

/** An exponential value of mean 1. */
export function exponentialFrom(random: Random): number {
  return -Math.log1p(-random.uniform());
}

/**
 * A gamma value of mean `shape` (above 0) and scale 1. Marsaglia & Tsang 2000; below shape 1 by their power of a uniform.
 */
export function gammaFrom(random: Random, shape: number): number {
  if (shape < 1) return gammaFrom(random, shape + 1) * (1 - random.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A beta value with parameters above 0, from two gamma values. */
export function betaFrom(random: Random, a: number, b: number): number {
  const x = gammaFrom(random, a);
  const y = gammaFrom(random, b);
  return x + y > 0 ? x / (x + y) : a / (a + b);
}

/** A Poisson count of mean `mean` (from 0): halved by a gamma waiting time while it is large (Ahrens & Dieter 1974), then by steps. */
export function poissonFrom(random: Random, mean: number): number {
  let left = mean;
  let count = 0;
  while (left > 12) {
    const events = Math.floor(left * 0.875);
    const wait = gammaFrom(random, events);
    if (wait > left) return count + binomialFrom(random, events - 1, left / wait);
    count += events;
    left -= wait;
  }
  for (let wait = exponentialFrom(random); wait < left; wait += exponentialFrom(random)) count++;
  return count;
}

/**
 * A binomial count of n trials (a whole number) with chance `share`: halved by its median's beta value while n is large
 * (Relles 1972), then trial by trial.
 */
export function binomialFrom(random: Random, n: number, share: number): number {
  let left = n;
  let chance = share;
  let count = 0;
  while (left > 40) {
    const middle = 1 + (left >> 1);
    const cut = betaFrom(random, middle, left + 1 - middle);
    if (chance >= cut) {
      count += middle;
      left -= middle;
      chance = cut < 1 ? (chance - cut) / (1 - cut) : 0;
    } else {
      left = middle - 1;
      chance /= cut;
    }
  }
  for (let i = 0; i < left; i++) if (random.uniform() < chance) count++;
  return count;
}

/** How many trials without success come before the first, on average `mean` (from 0). */
export function geometricFrom(random: Random, mean: number): number {
  if (!(mean > 0)) return 0;
  return Math.floor(Math.log1p(-random.uniform()) / Math.log(mean / (mean + 1)));
}
