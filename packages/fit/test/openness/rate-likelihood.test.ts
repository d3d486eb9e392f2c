import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRID, gridPosterior } from "../../src/openness/logit-grid.ts";
import {
  countLikelihood,
  countsThatRoundTo,
  knownTotalLikelihood,
  roundedRateLikelihood,
} from "../../src/openness/rate-likelihood.ts";

describe("rounded rates", () => {
  test("every count belongs to exactly one published per cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const k = Math.floor(part * n);
          const holders = Array.from({ length: 101 }, (_, percent) => countsThatRoundTo(percent, n)).filter(
            ([low, high]) => k >= low && k <= high,
          );
          expect(holders).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a rounded zero shrinks to a positive share, more so with more applicants", () => {
    const few = gridPosterior(roundedRateLikelihood(0, 60), -3.5, 1);
    const many = gridPosterior(roundedRateLikelihood(0, 1500), -3.5, 1);
    expect(few.mean).toBeLessThan(-3.5);
    expect(many.mean).toBeLessThan(few.mean);
    expect(many.mean).toBeGreaterThan(-8);
    expect(many.sd).toBeGreaterThan(0.2);
  });

  test("a higher published rate never gives a lower estimate", () => {
    let before = Number.NEGATIVE_INFINITY;
    for (let percent = 0; percent <= 100; percent++) {
      const { mean } = gridPosterior(roundedRateLikelihood(percent, 200), -2, 1.2);
      expect(mean).toBeGreaterThan(before);
      before = mean;
    }
  });

  test("a per cent that no count of a small program rounds to is still possible", () => {
    expect(countsThatRoundTo(1, 20)).toEqual([1, 0]);
    const { mean } = gridPosterior(roundedRateLikelihood(1, 20), -3, 1);
    expect(Number.isFinite(mean)).toBe(true);
  });

  test("with a flat prior the grid posterior of a count is that of the beta distribution", () => {
    // Logit of Beta(k, n − k): mean digamma(k) − digamma(n − k); with k = 3, n = 6 both are equal, so 0.
    expect(gridPosterior(countLikelihood(3, 6), 0, 1e4).mean).toBeCloseTo(0, 6);
    // k = 4, n = 7: digamma(4) − digamma(3) = 1/3; variance trigamma(4) + trigamma(3).
    const { mean, sd } = gridPosterior(countLikelihood(4, 7), 0, 1e4);
    expect(mean).toBeCloseTo(1 / 3, 3);
    expect(sd ** 2).toBeCloseTo(Math.PI ** 2 / 3 - 2 * (1 + 1 / 4) - 1 / 9, 2);
  });

  test("a known total narrows what a rough one leaves open", () => {
    const known = gridPosterior(knownTotalLikelihood(8, 250), -2.5, 1);
    const rough = gridPosterior(roundedRateLikelihood(8, 250), -2.5, 1);
    expect(known.sd).toBeLessThanOrEqual(rough.sd + 0.01);
    expect(known.mean).toBeCloseTo(Math.log(0.08 / 0.92), 0);
    expect(GRID).toHaveLength(201);
  });
});
