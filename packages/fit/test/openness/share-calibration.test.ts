import { logistic, randomFrom } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meanShare } from "../../src/openness/level.ts";
import { calibrated, calibrateShares, type HeldOutShare } from "../../src/openness/share-calibration.ts";

/** Programs of two cells whose mean share is `level · predicted^slope`, each published with noise of its own. */
function simulate(seed: number, slope: number, programs: number): HeldOutShare[] {
  const random = randomFrom(seed);
  return Array.from({ length: programs }, (_, i) => {
    const predicted = logistic(-3 + 0.9 * random.normal());
    const share = (i % 2 === 0 ? 0.5 : 0.8) * predicted ** slope;
    return { cell: i % 2, predicted, published: share * Math.exp(0.6 * random.normal() - 0.18) };
  });
}

describe("calibration of predicted shares", () => {
  test("recovers the slope that programs were simulated with", () => {
    for (const slope of [0.7, 1]) {
      const fitted = calibrateShares(simulate(2, slope, 2000), 2);
      expect(Math.abs(fitted.slope - slope)).toBeLessThan(0.08);
    }
  });

  test("predictions that are right stay as they are", () => {
    const right = simulate(3, 1, 800).map((one) => ({ ...one, published: one.predicted }));
    const fitted = calibrateShares(right, 2);
    expect(fitted.slope).toBeCloseTo(1, 3);
    expect(fitted.level[0]).toBeCloseTo(1, 3);
    const moved = calibrated(fitted, 0, { mean: -3, sd: 1 });
    expect(moved.mean).toBeCloseTo(-3, 2);
  });

  test("the mean of a cell's calibrated shares is the mean of its published ones", () => {
    const programs = simulate(4, 0.8, 400);
    const { slope, level } = calibrateShares(programs, 2);
    for (const cell of [0, 1]) {
      const own = programs.filter((one) => one.cell === cell);
      const mean = (of: (one: HeldOutShare) => number) =>
        own.reduce((sum, one) => sum + of(one), 0) / own.length;
      expect(mean((one) => level[cell]! * one.predicted ** slope)).toBeCloseTo(
        mean((one) => one.published),
        9,
      );
    }
  });

  test("a cell with few programs takes the common level", () => {
    const programs = [...simulate(5, 1, 100), { cell: 2, predicted: 0.05, published: 0.9 }];
    const { level } = calibrateShares(programs, 4);
    expect(level[2]).toBe(level[3]);
    expect(level[2]).toBeLessThan(1);
  });

  test("order is kept and the spread stays, whatever the estimate", () => {
    const fitted = calibrateShares(simulate(6, 0.75, 500), 2);
    const estimate = fc.record({
      mean: fc.double({ min: -6, max: 0, noNaN: true }),
      sd: fc.double({ min: 0.2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(estimate, fc.double({ min: 0.05, max: 2, noNaN: true }), (one, more) => {
        const low = calibrated(fitted, 0, one);
        const high = calibrated(fitted, 0, { ...one, mean: one.mean + more });
        expect(low.sd).toBe(one.sd);
        expect(meanShare(high)).toBeGreaterThan(meanShare(low));
      }),
      { numRuns: 50 },
    );
  });
});
