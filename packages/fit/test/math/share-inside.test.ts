import * as fc from "fast-check";
import { expect, test } from "vitest";
import { logNegativeBinomial, negativeBinomialCdf } from "../../src/math/negative-binomial.ts";
import { shareInside } from "../../src/math/share-inside.ts";

test("counts that follow their distribution are inside as often as the range says, however few they are", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 20, noNaN: true }),
      fc.double({ min: 0.3, max: 8, noNaN: true }),
      (mean, size) => {
        let inside = 0;
        let whole = 0;
        for (let count = 0; count < 600; count++) {
          const chance = Math.exp(logNegativeBinomial(count, mean, size));
          const [below, upTo] = [
            negativeBinomialCdf(count - 1, mean, size),
            negativeBinomialCdf(count, mean, size),
          ];
          inside += chance * shareInside(below, upTo, 0.1, 0.9);
          whole += chance;
          if (upTo > 1 - 1e-9) break;
        }
        expect(whole).toBeGreaterThan(0.999);
        expect(inside).toBeCloseTo(0.8, 3);
      },
    ),
    { numRuns: 60 },
  );
});

test("a count in the middle is inside, one in the tail is not, and one across the end is in part", () => {
  expect(shareInside(0.4, 0.5, 0.1, 0.9)).toBe(1);
  expect(shareInside(0.95, 0.99, 0.1, 0.9)).toBe(0);
  expect(shareInside(0, 0.4, 0.1, 0.9)).toBeCloseTo(0.75, 12);
  expect(shareInside(1, 1, 0.1, 0.9)).toBe(0);
});
