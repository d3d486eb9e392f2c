import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { range } from "../../src/parts/range.ts";

const number = fc.double({ min: -0.5, max: 1.5, noNaN: true });

describe("range", () => {
  it("holds exactly the three probabilities in order", () => {
    fc.assert(
      fc.property(number, number, number, (low, mid, high) => {
        const fits = 0 <= low && low <= mid && mid <= high && high <= 1;
        expect(range.safeParse({ low, mid, high }).success).toBe(fits);
      }),
      {
        examples: [
          [0, 0, 0],
          [1, 1, 1],
          [0, 0.5, 1],
        ],
      },
    );
  });

  it.each([1.0000000000000002, -Number.MIN_VALUE, Number.NaN, "0.5", null])(
    "refuses %s as a probability",
    (high) => {
      expect(range.safeParse({ low: 0, mid: 0, high }).success).toBe(false);
    },
  );
});
