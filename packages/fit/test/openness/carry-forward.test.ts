import { logistic, randomFrom } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  carryForward,
  driftOver,
  fitDrift,
  laterDensity,
  laterPosterior,
  type SeasonPair,
} from "../../src/openness/carry-forward.ts";
import { knownTotalLikelihood, roundedRateLikelihood } from "../../src/openness/rate-likelihood.ts";

const drift = { slope: 0.6, sd: 0.5, shift: -0.1 };

function simulatePairs(seed: number, programs: number): SeasonPair[] {
  const random = randomFrom(seed);
  const percentOf = (eta: number, applicants: number) => {
    let count = 0;
    for (let a = 0; a < applicants; a++) if (random.uniform() < logistic(eta)) count++;
    return Math.round((100 * count) / applicants);
  };
  return Array.from({ length: programs }, () => {
    const prior = { mean: -2.5 + 0.5 * random.normal(), sd: 0.9 };
    const before = prior.mean + prior.sd * random.normal();
    const after = prior.mean + drift.shift + drift.slope * (before - prior.mean) + drift.sd * random.normal();
    return {
      prior,
      earlier: roundedRateLikelihood(percentOf(before, 400), 400),
      later: knownTotalLikelihood(percentOf(after, 400), 400),
    };
  });
}

describe("openness from one season to another", () => {
  test("slope, spread and shift are recovered from simulated seasons", () => {
    const fitted = fitDrift(simulatePairs(3, 250));
    expect(Math.abs(fitted.slope - drift.slope)).toBeLessThan(0.12);
    expect(Math.abs(fitted.sd - drift.sd)).toBeLessThan(0.1);
    expect(Math.abs(fitted.shift - drift.shift)).toBeLessThan(0.1);
  });

  test("programs stay as different as they are", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 2, noNaN: true }),
        fc.integer({ min: 2, max: 6 }),
        (spread, seasons) => {
          const { slope, sd } = driftOver({ ...drift, sd: 0 }, spread, seasons);
          expect((slope * spread) ** 2 + sd ** 2).toBeCloseTo(spread ** 2, 9);
        },
      ),
    );
  });

  test("more seasons pull further to the kind and leave a wider range", () => {
    const prior = { mean: -3, sd: 1 };
    const two = carryForward({ mean: -2, sd: 0.3 }, prior, drift, 2);
    const four = carryForward({ mean: -2, sd: 0.3 }, prior, drift, 4);
    expect(two.mean).toBeCloseTo(-2.4, 9);
    expect(four.mean).toBeLessThan(two.mean);
    expect(four.mean).toBeGreaterThan(-3);
    expect(four.sd).toBeGreaterThan(two.sd);
  });

  test("a program without a rate keeps the estimate of its kind", () => {
    const prior = { mean: -3, sd: 1 };
    const carried = carryForward(prior, prior, drift, 4);
    expect(carried.mean).toBeCloseTo(prior.mean, 12);
    expect(carried.sd).toBeCloseTo(prior.sd, 9);
  });

  test("what was seen later moves the estimate, and the predictive density sums to one", () => {
    const [pair] = simulatePairs(4, 1);
    const low = laterPosterior({ ...pair!, later: knownTotalLikelihood(1, 300) }, drift);
    const high = laterPosterior({ ...pair!, later: knownTotalLikelihood(20, 300) }, drift);
    expect(high.mean).toBeGreaterThan(low.mean + 1);
    expect(laterDensity(pair!, drift).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 3);
  });
});
