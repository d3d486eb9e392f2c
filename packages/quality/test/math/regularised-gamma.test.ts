import { describe, expect, it } from "vitest";
import { poissonCdf } from "../../src/math/poisson-cdf.ts";
import { regularisedGamma, upperRegularisedGamma } from "../../src/math/regularised-gamma.ts";

/** a, x, P(a, x): SciPy 1.17, `special.gammainc`. */
const SCIPY: readonly (readonly [number, number, number])[] = [
  [0.1, 0.001, 0.526768568392445],
  [0.1, 0.5, 0.9414024458901334],
  [0.1, 1, 0.9758726562736721],
  [0.1, 6, 0.9999541273388068],
  [0.1, 38, 1.0],
  [0.1, 990, 1.0],
  [0.1, 1100, 1.0],
  [0.5, 0.001, 0.035670591729679894],
  [0.5, 0.5, 0.6826894921370859],
  [0.5, 1, 0.8427007929497151],
  [0.5, 6, 0.9994679944948608],
  [0.5, 38, 1.0],
  [0.5, 990, 1.0],
  [0.5, 1100, 1.0],
  [1, 0.001, 0.0009995001666250082],
  [1, 0.5, 0.3934693402873665],
  [1, 1, 0.6321205588285577],
  [1, 6, 0.9975212478233336],
  [1, 38, 1.0],
  [1, 990, 1.0],
  [1, 1100, 1.0],
  [5.5, 0.001, 1.0975215787013627e-19],
  [5.5, 0.5, 5.0389948687833127e-5],
  [5.5, 1, 0.0015041182825838032],
  [5.5, 6, 0.6363567794831733],
  [5.5, 38, 0.9999999999912886],
  [5.5, 990, 1.0],
  [5.5, 1100, 1.0],
  [40, 0.001, 1.2244222982349828e-168],
  [40, 0.5, 6.844395918288182e-61],
  [40, 1, 4.621445840379973e-49],
  [40, 6, 4.7539564538438456e-20],
  [40, 38, 0.39408063211889344],
  [40, 990, 1.0],
  [40, 1100, 1.0],
  [1000, 0.001, 0.0],
  [1000, 0.5, 0.0],
  [1000, 1, 0.0],
  [1000, 6, 0.0],
  [1000, 38, 0.0],
  [1000, 990, 0.3795213785379639],
  [1000, 1100, 0.9989406767460701],
];

/** k, mean, chance of at most k: SciPy 1.17, `stats.poisson.cdf`. */
const POISSON: readonly (readonly [number, number, number])[] = [
  [0, 0.1, 0.9048374180359595],
  [0, 3, 0.04978706836786395],
  [2, 3, 0.42319008112684364],
  [10, 3, 0.9997076630493527],
  [50, 60, 0.10767787862197316],
  [1000, 1010, 0.3843244154494007],
];

describe("the regularised incomplete gamma function", () => {
  it.each(SCIPY)("for %d at %d is %d, as SciPy says", (a, x, expected) => {
    expect(Math.abs(regularisedGamma(a, x) - expected)).toBeLessThan(1e-10 * Math.max(expected, 1e-12));
  });

  /** SciPy 1.17, `stats.gamma.sf`. */
  it.each([
    [0.5, 80, 1.1314837902433038e-36],
    [3, 90, 3.393140627594466e-36],
    [12, 40, 6.084202717664003e-8],
    [4, 1, 0.9810118431238462],
  ])("for %d leaves above %d the share %d, as SciPy says", (a, x, expected) => {
    expect(Math.abs(upperRegularisedGamma(a, x) / expected - 1)).toBeLessThan(1e-10);
  });

  it("keeps to its ends and refuses what lies outside", () => {
    expect(upperRegularisedGamma(2, 0)).toBe(1);
    expect(upperRegularisedGamma(2, Number.POSITIVE_INFINITY)).toBe(0);
    expect(upperRegularisedGamma(0, 1)).toBeNaN();
    expect(regularisedGamma(2, 0)).toBe(0);
    expect(regularisedGamma(2, Number.POSITIVE_INFINITY)).toBe(1);
    expect(regularisedGamma(0, 1)).toBeNaN();
    expect(regularisedGamma(1, -1)).toBeNaN();
  });
});

describe("the chance of at most so many events", () => {
  it.each(POISSON)("of %d where %d are expected is %d, as SciPy says", (k, mean, expected) => {
    expect(poissonCdf(k, mean)).toBeCloseTo(expected, 11);
  });

  it("is 0 below no event", () => {
    expect(poissonCdf(-1, 2)).toBe(0);
    expect(poissonCdf(2.9, 2)).toBe(poissonCdf(2, 2));
  });
});
