import { describe, expect, it } from "vitest";
import { a3, b3, b4, c4 } from "../../src/charts/constants.ts";

/** n, c4, A3, B3, B4 as printed in Montgomery (2009), appendix table VI. */
const PRINTED = [
  [2, 0.7979, 2.659, 0, 3.267],
  [3, 0.8862, 1.954, 0, 2.568],
  [4, 0.9213, 1.628, 0, 2.266],
  [5, 0.94, 1.427, 0, 2.089],
  [6, 0.9515, 1.287, 0.03, 1.97],
  [7, 0.9594, 1.182, 0.118, 1.882],
  [8, 0.965, 1.099, 0.185, 1.815],
  [9, 0.9693, 1.032, 0.239, 1.761],
  [10, 0.9727, 0.975, 0.284, 1.716],
  [15, 0.9823, 0.789, 0.428, 1.572],
  [20, 0.9869, 0.68, 0.51, 1.49],
  [25, 0.9896, 0.606, 0.565, 1.435],
] as const;

describe("the constants of subgroups", () => {
  it.each(PRINTED)("are the printed ones for n = %i", (n, printedC4, printedA3, printedB3, printedB4) => {
    expect(c4(n)).toBeCloseTo(printedC4, 4);
    for (const [made, printed] of [
      [a3(n), printedA3],
      [b3(n), printedB3],
      [b4(n), printedB4],
    ] as const)
      expect(Math.abs(made - printed)).toBeLessThan(6e-4);
  });

  it("follow the series of c4 for large n", () => {
    for (const n of [200, 1_000, 10_000, 100_000])
      expect(c4(n)).toBeCloseTo(1 - 1 / (4 * n) - 7 / (32 * n ** 2) - 19 / (128 * n ** 3), 10);
  });

  it("do not exist below two values", () => {
    expect([c4(1), a3(1), b4(0)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
