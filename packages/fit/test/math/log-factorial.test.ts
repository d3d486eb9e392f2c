import { expect, test } from "vitest";
import { logFactorial } from "../../src/math/log-factorial.ts";

test("logarithm of a factorial, small and large", () => {
  expect(Math.exp(logFactorial(5))).toBeCloseTo(120, 9);
  expect(logFactorial(0)).toBe(0);
  // Stirling's series to three terms.
  const n = 2000;
  const stirling = n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n);
  expect(logFactorial(n)).toBeCloseTo(stirling, 8);
});
