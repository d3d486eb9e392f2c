import fc from "fast-check";
import { expect, test } from "vitest";
import { worstShare } from "../../src/math/worst-share.ts";

test("the worst fifth of ten equal draws is the mean of the lowest two", () => {
  const values = [9, 1, 8, 2, 7, 3, 6, 4, 5, 10];
  const { mean, parts } = worstShare(
    values,
    values.map(() => 1),
    0.2,
  );
  expect(mean).toBe(1.5);
  expect([...parts]).toEqual([0, 0.5, 0, 0.5, 0, 0, 0, 0, 0, 0]);
});

test("a draw is counted in part where the share ends inside it", () => {
  const { mean, parts } = worstShare([3, 1], [3, 1], 0.5);
  expect([...parts]).toEqual([0.5, 0.5]);
  expect(mean).toBe(2);
});

test("it is never above the mean, never below the least, and the parts sum to 1", () => {
  const draws = fc.array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 5 })),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(draws, fc.double({ min: 0.01, max: 1, noNaN: true }), (pairs, share) => {
      const values = pairs.map(([value]) => value);
      const weights = pairs.map(([, weight]) => weight);
      const { mean, parts } = worstShare(values, weights, share);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
      expect(mean).toBeLessThanOrEqual(worstShare(values, weights, 1).mean + 1e-12);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    }),
  );
});
