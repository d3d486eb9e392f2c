import fc from "fast-check";
import { expect, test } from "vitest";
import { quantileDots } from "../../src/features/chances/quantile-dots.ts";

const pmf = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 })
  .filter((weights) => weights.some((weight) => weight > 0.01));

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
      const expected = Array.from({ length: dots }, (_, i) => {
        let below = 0;
        const at = weights.findIndex((weight) => {
          below += weight / total;
          return below >= (i + 0.5) / dots - 1e-12;
        });
        return at < 0 ? weights.length - 1 : at;
      });
      const drawn = quantileDots(weights, dots).flatMap(({ interviews, count }) =>
        Array(count).fill(interviews),
      );
      const off = drawn.filter((value, at) => value !== expected[at]);
      // Rounding may move a dot that stands exactly on a step.
      expect(off.length).toBeLessThanOrEqual(1);
    }),
  );
});
