import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialCdf } from "../../src/math/binomial-cdf.ts";
import { binomialQuantile } from "../../src/math/binomial-quantile.ts";

/** p, n, chance, quantile: SciPy 1.17, `stats.binom.ppf`. */
const SCIPY: readonly (readonly [number, number, number, number])[] = [
  [0.00135, 1, 0.5, 0],
  [0.00135, 10, 0.01, 0],
  [0.00135, 20, 0.3, 1],
  [0.00135, 50, 0.5, 15],
  [0.00135, 200, 0.02, 0],
  [0.00135, 1000, 0.97, 953],
  [0.00135, 100000, 0.123, 11989],
  [0.025, 1, 0.5, 0],
  [0.025, 10, 0.01, 0],
  [0.025, 20, 0.3, 2],
  [0.025, 50, 0.5, 18],
  [0.025, 200, 0.02, 1],
  [0.025, 1000, 0.97, 959],
  [0.025, 100000, 0.123, 12097],
  [0.5, 1, 0.5, 0],
  [0.5, 10, 0.01, 0],
  [0.5, 20, 0.3, 6],
  [0.5, 50, 0.5, 25],
  [0.5, 200, 0.02, 4],
  [0.5, 1000, 0.97, 970],
  [0.5, 100000, 0.123, 12300],
  [0.975, 1, 0.5, 1],
  [0.975, 10, 0.01, 1],
  [0.975, 20, 0.3, 10],
  [0.975, 50, 0.5, 32],
  [0.975, 200, 0.02, 8],
  [0.975, 1000, 0.97, 980],
  [0.975, 100000, 0.123, 12504],
  [0.99865, 1, 0.5, 1],
  [0.99865, 10, 0.01, 2],
  [0.99865, 20, 0.3, 12],
  [0.99865, 50, 0.5, 35],
  [0.99865, 200, 0.02, 11],
  [0.99865, 1000, 0.97, 985],
  [0.99865, 100000, 0.123, 12613],
];

describe("the binomial quantile", () => {
  it.each(SCIPY)("at %d of %d trials with chance %d is %d, as SciPy says", (p, n, chance, expected) => {
    expect(binomialQuantile(p, n, chance)).toBe(expected);
  });

  it("is the least count whose chance of at most that many reaches p", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (p, n, chance) => {
          const k = binomialQuantile(p, n, chance);
          expect(binomialCdf(k, n, chance)).toBeGreaterThanOrEqual(p);
          expect(binomialCdf(k - 1, n, chance)).toBeLessThan(p);
        },
      ),
    );
  });

  it("sums the chances of each count", () => {
    const n = 12;
    const chance = 0.3;
    let sum = 0;
    let ways = 1;
    for (let k = 0; k <= n; k++) {
      sum += ways * chance ** k * (1 - chance) ** (n - k);
      expect(binomialCdf(k, n, chance)).toBeCloseTo(sum, 13);
      ways = (ways * (n - k)) / (k + 1);
    }
  });

  it("keeps to the ends and refuses what cannot be", () => {
    expect(binomialQuantile(0, 9, 0.4)).toBe(0);
    expect(binomialQuantile(1, 9, 0.4)).toBe(9);
    expect(binomialQuantile(0.3, 9, 0)).toBe(0);
    expect(binomialQuantile(0.3, 9, 1)).toBe(9);
    expect(binomialQuantile(0.3, 0, 0.5)).toBe(0);
    expect(binomialQuantile(0.3, 2.5, 0.5)).toBeNaN();
    expect(binomialQuantile(1.3, 3, 0.5)).toBeNaN();
  });
});
