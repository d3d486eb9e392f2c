import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddsRatio } from "../../src/statistics/odds-ratio.ts";
import { riskDifference } from "../../src/statistics/risk-difference.ts";
import type { Stratum } from "../../src/statistics/stratum.ts";
import { wilson, Z_95 } from "../../src/statistics/wilson.ts";

describe("wilson", () => {
  // Newcombe 1998, Statistics in Medicine 17: 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives the published interval for %d of %d", (events, n, low, high) => {
    const range = wilson(events, n);
    expect(range?.low).toBeCloseTo(low, 4);
    expect(range?.high).toBeCloseTo(high, 4);
  });

  it("holds the share itself, and nothing for no rows", () => {
    expect(wilson(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (events, n) => {
        const { rate, low, high } = wilson(Math.min(events, n), n) ?? { rate: -1, low: 0, high: 0 };
        return 0 <= low && low <= rate && rate <= high && high <= 1;
      }),
    );
  });
});

/** Admissions of Berkeley, 1973, by department (Bickel, Hammel & O'Connell 1975): men, then women. */
const BERKELEY: readonly Stratum[] = [
  [512, 313, 89, 19],
  [353, 207, 17, 8],
  [120, 205, 202, 391],
  [138, 279, 131, 244],
  [53, 138, 94, 299],
  [22, 351, 24, 317],
].map(([a = 0, b = 0, c = 0, d = 0]) => ({
  exposed: { n: a + b, events: a },
  unexposed: { n: c + d, events: c },
}));

const arm = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, events: Math.round(n * share) }));
const strata = fc.array(fc.record({ exposed: arm, unexposed: arm }), { minLength: 1, maxLength: 5 });
const swapped = (tables: readonly Stratum[]): Stratum[] =>
  tables.map(({ exposed, unexposed }) => ({ exposed: unexposed, unexposed: exposed }));

describe("oddsRatio", () => {
  it("gives what mantelhaen.test of R gives for the admissions of Berkeley", () => {
    const estimate = oddsRatio(BERKELEY);
    expect(estimate?.value).toBeCloseTo(0.9046968, 6);
    expect(estimate?.low).toBeCloseTo(0.7719074, 6);
    expect(estimate?.high).toBeCloseTo(1.0603298, 6);
  });

  it("turns over when the groups change places, and is none where a product is 0", () => {
    fc.assert(
      fc.property(strata, (tables) => {
        const [one, other] = [oddsRatio(tables), oddsRatio(swapped(tables))];
        expect(one === null).toBe(other === null);
        if (one !== null && other !== null) expect(one.value * other.value).toBeCloseTo(1, 8);
      }),
    );
    expect(oddsRatio([{ exposed: { n: 5, events: 0 }, unexposed: { n: 5, events: 2 } }])).toBeNull();
  });
});

describe("riskDifference", () => {
  it("is the plain difference with its plain error for one stratum", () => {
    const [a, n1, b, n0] = [30, 120, 55, 140];
    const estimate = riskDifference([{ exposed: { n: n1, events: a }, unexposed: { n: n0, events: b } }]);
    const error = Math.sqrt((a * (n1 - a)) / n1 ** 3 + (b * (n0 - b)) / n0 ** 3);
    expect(estimate?.value).toBeCloseTo(a / n1 - b / n0, 12);
    expect(estimate?.high).toBeCloseTo(a / n1 - b / n0 + Z_95 * error, 12);
  });

  it("is the mean of the strata's differences, weighted by n1 n0 / n", () => {
    fc.assert(
      fc.property(strata, (tables) => {
        const weights = tables.map(
          ({ exposed, unexposed }) => (exposed.n * unexposed.n) / (exposed.n + unexposed.n),
        );
        const differences = tables.map(
          ({ exposed, unexposed }) => exposed.events / exposed.n - unexposed.events / unexposed.n,
        );
        const sum = weights.reduce((total, weight, at) => total + weight * (differences[at] ?? 0), 0);
        expect(riskDifference(tables)?.value).toBeCloseTo(sum / weights.reduce((a, b) => a + b, 0), 10);
      }),
    );
  });

  it("narrows by the root of two when every stratum is counted twice", () => {
    const width = (tables: readonly Stratum[]): number => {
      const { low, high } = riskDifference(tables) ?? { low: null, high: null };
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(BERKELEY) / width([...BERKELEY, ...BERKELEY])).toBeCloseTo(Math.SQRT2, 10);
  });

  it("is none where no stratum has both groups, and has no interval where nothing varies", () => {
    expect(riskDifference([{ exposed: { n: 0, events: 0 }, unexposed: { n: 9, events: 3 } }])).toBeNull();
    expect(riskDifference([{ exposed: { n: 4, events: 0 }, unexposed: { n: 9, events: 0 } }])).toEqual({
      ...{ value: 0, low: null, high: null },
    });
  });
});
