import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regularisedBeta } from "../../src/math/regularised-beta.ts";

/** x, a, b, I_x(a, b): SciPy 1.17, `special.betainc`. */
const SCIPY: readonly (readonly [number, number, number, number])[] = [
  [0.001, 0.5, 0.5, 0.020135041633377492],
  [0.05, 0.5, 0.5, 0.14356629312870628],
  [0.3, 0.5, 0.5, 0.36901011956554536],
  [0.5, 0.5, 0.5, 0.5000000000000001],
  [0.9, 0.5, 0.5, 0.7951672353008665],
  [0.999, 0.5, 0.5, 0.9798649583666235],
  [0.001, 1, 3, 0.0029970009999999996],
  [0.05, 1, 3, 0.142625],
  [0.3, 1, 3, 0.6569999999999999],
  [0.5, 1, 3, 0.875],
  [0.9, 1, 3, 0.999],
  [0.999, 1, 3, 0.999999999],
  [0.001, 2.5, 40, 9.806451608722355e-5],
  [0.05, 2.5, 40, 0.476130797140339],
  [0.3, 2.5, 40, 0.9999773231172939],
  [0.5, 2.5, 40, 0.9999999999335462],
  [0.9, 2.5, 40, 1.0],
  [0.999, 2.5, 40, 1.0],
  [0.001, 50, 50, 4.807847716285343e-122],
  [0.05, 50, 50, 3.821806499539835e-38],
  [0.3, 50, 50, 1.5547799761443088e-5],
  [0.5, 50, 50, 0.5000000000000007],
  [0.9, 50, 50, 1.0],
  [0.999, 50, 50, 1.0],
  [0.001, 3000, 7000, 0.0],
  [0.05, 3000, 7000, 0.0],
  [0.3, 3000, 7000, 0.5011607691362496],
  [0.5, 3000, 7000, 1.0],
  [0.9, 3000, 7000, 1.0],
  [0.999, 3000, 7000, 1.0],
  [0.001, 100000.0, 0.5, 0.0],
  [0.05, 100000.0, 0.5, 0.0],
  [0.3, 100000.0, 0.5, 0.0],
  [0.5, 100000.0, 0.5, 0.0],
  [0.9, 100000.0, 0.5, 0.0],
  [0.999, 100000.0, 0.5, 1.9865718783974146e-45],
  [0.001, 0.01, 5, 0.9527958800070772],
  [0.05, 0.01, 5, 0.988957602012135],
  [0.3, 0.01, 5, 0.9991442234826969],
  [0.5, 0.01, 5, 0.9998897842885545],
  [0.9, 0.01, 5, 0.9999999777383679],
  [0.999, 0.01, 5, 1.0],
];

describe("the regularised incomplete beta function", () => {
  it.each(SCIPY)("at %d for %d and %d is %d, as SciPy says", (x, a, b, expected) => {
    expect(Math.abs(regularisedBeta(x, a, b) - expected)).toBeLessThan(1e-9 * Math.max(expected, 1e-12));
  });

  it("is what is left of 1 seen from the other end", () => {
    const size = fc.double({ min: 0.05, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), size, size, (x, a, b) => {
        expect(regularisedBeta(x, a, b) + regularisedBeta(1 - x, b, a, x)).toBeCloseTo(1, 10);
      }),
    );
  });

  it("keeps to its ends and refuses what lies outside", () => {
    expect(regularisedBeta(0, 2, 3)).toBe(0);
    expect(regularisedBeta(1, 2, 3)).toBe(1);
    expect(regularisedBeta(1.1, 2, 3)).toBeNaN();
    expect(regularisedBeta(0.5, 0, 3)).toBeNaN();
  });
});
