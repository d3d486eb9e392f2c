import { expect, test } from "vitest";
import { nelderMead } from "../../src/math/nelder-mead.ts";

test("finds the minimum of a banana-shaped valley", () => {
  const valley = (x: Float64Array) => (1 - x[0]!) ** 2 + 100 * (x[1]! - x[0]! ** 2) ** 2;
  const { at, value } = nelderMead(valley, [-1.2, 1], [0.5, 0.5], 1e-14, 3000);
  expect(at[0]).toBeCloseTo(1, 4);
  expect(at[1]).toBeCloseTo(1, 4);
  expect(value).toBeLessThan(1e-8);
});

test("walks away from points where the function is not a number", () => {
  const { at } = nelderMead((x) => Math.sqrt(x[0]! - 1) + (x[0]! - 3) ** 2, [2], [-4], 1e-12, 500);
  expect(at[0]).toBeGreaterThan(1);
  expect(at[0]).toBeLessThan(3);
});
