import fc from "fast-check";
import { expect, test } from "vitest";
import { quantileDots } from "../../src/features/chances/quantile-dots.ts";

// Whole weights, so that the test can count without rounding.
const pmf = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0));

test("there are always as many dots as asked for, none negative, none trailing empty", () => {
  fc.assert(
    fc.property(pmf, fc.integer({ min: 1, max: 200 }), (weights, dots) => {
      const columns = quantileDots(weights, dots);
      expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(dots);
      expect(columns.every(({ count }) => count >= 0)).toBe(true);
      expect(columns.length === 1 || (columns.at(-1)?.count ?? 0) > 0).toBe(true);
    }),
  );
});

test("each dot is the quantile (i + ½) / dots of the distribution", () => {
  fc.assert(
    fc.property(pmf, (weights) => {
      const dots = 50;
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const sums = weights.map((_, k) => weights.slice(0, k + 1).reduce((sum, weight) => sum + weight, 0));
      const drawn = quantileDots(weights, dots).flatMap(({ interviews, count }) =>
        Array<number>(count).fill(interviews),
      );
      for (const [i, value] of drawn.entries()) {
        const quantile = (2 * i + 1) * total;
        const at = sums.findIndex((sum) => 2 * dots * sum >= quantile);
        // A dot that stands exactly on a step may be rounded to either side of it.
        const onStep = sums[at] !== undefined && 2 * dots * sums[at] === quantile;
        const after = weights.findIndex((weight, k) => k > at && weight > 0);
        expect(onStep ? [at, after] : [at]).toContain(value);
      }
    }),
    { numRuns: 1000 },
  );
});
