import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedQuantile } from "../../src/math/weighted-quantile.ts";

const values = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 20 });

describe("quantiles of weighted values", () => {
  it("count a value of weight 3 like three values of weight 1 where that is far from the ends", () => {
    const heavy = weightedQuantile([1, 2, 3], [3, 3, 3], 0.5);
    expect(heavy).toBeCloseTo(weightedQuantile([1, 1, 1, 2, 2, 2, 3, 3, 3], Array(9).fill(1), 0.5), 12);
  });

  it("stay among the values, rise with p, and ignore the order", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
        const weights = list.map((_, i) => 1 + (i % 3));
        const at = (q: number) => weightedQuantile(list, weights, q);
        expect(at(p)).toBeGreaterThanOrEqual(Math.min(...list));
        expect(at(p)).toBeLessThanOrEqual(Math.max(...list));
        expect(at(1)).toBeGreaterThanOrEqual(at(p) - 1e-9);
        expect(weightedQuantile(list.toReversed(), weights.toReversed(), p)).toBeCloseTo(at(p), 9);
      }),
    );
  });

  it("leave out what has no weight, and know nothing of nothing", () => {
    expect(weightedQuantile([5, 100], [1, 0], 0.9)).toBe(5);
    expect(weightedQuantile([], [], 0.5)).toBeNaN();
  });
});
