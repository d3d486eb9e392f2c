import * as fc from "fast-check";
import { binomialDistribution } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { poissonBinomial } from "../../src/index.ts";

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 });

describe("the number of successes in independent trials", () => {
  it("is binomial where all chances are equal", () => {
    const reference = binomialDistribution(8, 0.3)!;
    poissonBinomial(Array(8).fill(0.3)).forEach((p, k) => {
      expect(p).toBeCloseTo(reference[k] ?? 0, 3);
    });
  });

  it("agrees with a sum over all outcomes", () => {
    fc.assert(
      fc.property(probabilities, (chances) => {
        const expected = new Float64Array(chances.length + 1);
        for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
          let p = 1;
          let count = 0;
          chances.forEach((chance, i) => {
            const success = (outcome >> i) & 1;
            count += success;
            p *= success ? chance : 1 - chance;
          });
          expected[count]! += p;
        }
        poissonBinomial(chances).forEach((p, k) => {
          expect(p).toBeCloseTo(expected[k]!, 12);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("sums to 1 and has the sum of the chances as its mean", () => {
    fc.assert(
      fc.property(probabilities, (chances) => {
        const pmf = poissonBinomial(chances);
        expect(pmf.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(pmf.reduce((a, p, k) => a + p * k, 0)).toBeCloseTo(
          chances.reduce((a, b) => a + b, 0),
          10,
        );
      }),
    );
  });
});
