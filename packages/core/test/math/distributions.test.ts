import * as fc from "fast-check";
import {
  cumulativeStdNormalProbability,
  probit,
  quantileSorted as referenceQuantile,
} from "simple-statistics";
import { describe, expect, it } from "vitest";
import { logistic, logit, normalCdf, normalPdf, normalQuantile, quantileSorted } from "../../src/index.ts";

describe("logistic and logit", () => {
  it("undo each other and stay in range at the far ends", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        expect(logit(logistic(x))).toBeCloseTo(x, x > 0 ? 2 : 8);
        expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 14);
      }),
    );
    expect(logistic(-1000)).toBe(0);
    expect(logistic(1000)).toBe(1);
    expect(logit(0)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe("the normal distribution", () => {
  it("has the published values", () => {
    // Abramowitz & Stegun, table 26.1.
    expect(normalCdf(0)).toBeCloseTo(0.5, 15);
    expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 14);
    expect(normalCdf(-3)).toBeCloseTo(0.00134989803163009, 15);
    expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005, 13);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.36134090240406, 11);
    expect(normalPdf(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
  });

  it("agrees with another library", () => {
    for (let x = -3; x <= 3; x += 0.37) {
      expect(normalCdf(x)).toBeCloseTo(cumulativeStdNormalProbability(x), 3);
      expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, 9);
    }
    for (const p of [0.05, 0.3, 0.7, 0.9]) expect(normalQuantile(p)).toBeCloseTo(probit(p), 2);
  });

  it("has its density as the slope of the distribution", () => {
    const h = 1e-5;
    for (let x = -6; x <= 6; x += 0.5) {
      expect((normalCdf(x + h) - normalCdf(x - h)) / (2 * h)).toBeCloseTo(normalPdf(x), 8);
    }
  });

  it("has no tail beyond its reach and refuses what is no probability", () => {
    expect(normalCdf(40)).toBe(1);
    expect(normalCdf(-40)).toBe(0);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(1.1)).toBeNaN();
  });
});

describe("quantiles of sorted values", () => {
  it("interpolate between neighbours", () => {
    expect(quantileSorted([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantileSorted([5], 0.9)).toBe(5);
    expect(quantileSorted([], 0.5)).toBeNaN();
  });

  it("lie between the values that another definition gives", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const sorted = [...values].sort((a, b) => a - b);
          const q = quantileSorted(sorted, p);
          const step = 1 / sorted.length;
          expect(q).toBeGreaterThanOrEqual(referenceQuantile(sorted, Math.max(0, p - step)) - 1e-9);
          expect(q).toBeLessThanOrEqual(referenceQuantile(sorted, Math.min(1, p + step)) + 1e-9);
        },
      ),
    );
  });
});
