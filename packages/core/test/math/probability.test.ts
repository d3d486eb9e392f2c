import fc from "fast-check";
import { expect, it } from "vitest";
import { probability } from "../../src/math/probability.ts";

it("leaves a chance as it is and cuts what rounding adds", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
      expect(probability(p)).toBe(Math.max(0, p));
    }),
  );
  expect(probability(1 + 2 ** -52)).toBe(1);
  expect(probability(-1e-17)).toBe(0);
});

it("throws where there is no number", () => {
  expect(() => probability(Number.NaN)).toThrow(RangeError);
});
