import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logGamma } from "../../src/math/log-gamma.ts";
import { logGammaRatio } from "../../src/math/log-gamma-ratio.ts";

/** x, ln Γ(x): SciPy 1.17, `special.gammaln`. */
const SCIPY: readonly (readonly [number, number])[] = [
  [1e-8, 18.42068073818021],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [2.5, 0.2846828704729192],
  [7, 6.579251212010101],
  [9.99, 12.779315214350195],
  [33.3, 82.60372358165493],
  [1000.5, 5908.674175848678],
  [10000000.0, 151180949.36947393],
];

describe("the logarithm of the gamma function", () => {
  it.each(SCIPY)("at %d is %d, as SciPy says", (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)));
  });

  it("rises by ln x from x to x + 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-10);
      }),
    );
  });

  it("gives factorials and refuses what lies below zero", () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 10);
    expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY);
    expect(logGamma(-0.5)).toBeNaN();
  });

  it("keeps its figures in the ratio of large arguments", () => {
    expect(logGammaRatio(1e9, 1)).toBeCloseTo(Math.log(1e9), 12);
    expect(logGammaRatio(4, 2)).toBeCloseTo(Math.log(20), 12);
  });
});
