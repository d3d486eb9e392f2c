import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRoot } from "../../src/math/find-root.ts";

describe("the search for a root", () => {
  it("finds every root of a rising cubic", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (root) => {
        expect(findRoot((x) => (x - root) ** 3 + (x - root), -10, 10)).toBeCloseTo(root, 10);
      }),
    );
  });

  it("finds where a step jumps", () => {
    expect(findRoot((x) => (x < Math.SQRT2 ? -1 : 1), 0, 2)).toBeCloseTo(Math.SQRT2, 10);
  });

  it("gives the nearer end where there is no root between", () => {
    expect(findRoot((x) => x + 5, 0, 2)).toBe(0);
    expect(findRoot((x) => x - 5, 0, 2)).toBe(2);
    expect(findRoot((x) => x, 0, 2)).toBe(0);
  });
});
