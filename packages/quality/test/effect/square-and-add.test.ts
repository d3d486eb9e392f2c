import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate } from "../../src/effect/estimate.ts";
import { jeffreysRate, jeffreysShare } from "../../src/effect/jeffreys-limits.ts";
import { differenceOf, ratioOf } from "../../src/effect/square-and-add.ts";
import { wilsonShare } from "../../src/math/share-interval.ts";

function wilson(events: number, size: number): Estimate {
  const { share, low, high } = wilsonShare(events, size);
  return { value: share!, low: low!, high: high! };
}

/** Values with limits around them, all above 0. */
const limits = fc
  .tuple(fc.double({ min: 0.01, max: 5 }), fc.double({ min: 0.01, max: 1 }), fc.double({ min: 0.01, max: 8 }))
  .filter((parts) => parts.every(Number.isFinite))
  .map(([value, below, above]) => ({ value, low: value * (1 - below), high: value + above }));

describe("the limits of Jeffreys", () => {
  /** SciPy 1.17, `stats.beta` and `stats.gamma`. */
  it.each([
    [56, 70, 0.6953025536291977, 0.8804901095551767],
    [9, 10, 0.6186852289333836, 0.9889883262368389],
    [3.7, 12.4, 0.10525514091623359, 0.5740905675107058],
  ])("of the share %d of %d are those of SciPy", (events, size, low, high) => {
    const found = jeffreysShare(events, size, 0.025);
    expect(found.low).toBeCloseTo(low, 11);
    expect(found.high).toBeCloseTo(high, 11);
  });

  it.each([
    [41, 28010, 0.00106554361002381, 0.001965195253032645],
    [2.4, 8.5, 0.0677681782862735, 0.8312208052443477],
  ])("of the rate %d in %d are those of SciPy", (events, size, low, high) => {
    const found = jeffreysRate(events, size, 0.025);
    expect(found.low / low).toBeCloseTo(1, 10);
    expect(found.high / high).toBeCloseTo(1, 10);
  });

  it("reach 0 where nothing happened, 1 where everything did, and always hold what was seen", () => {
    expect(jeffreysShare(0, 29, 0.025)).toMatchObject({ value: 0, low: 0 });
    expect(jeffreysShare(29, 29, 0.025)).toMatchObject({ value: 1, high: 1 });
    expect(jeffreysRate(0, 5, 0.025)).toMatchObject({ value: 0, low: 0 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 1e4, noNaN: true }),
        fc.constantFrom(0.025, 0.01, 1e-9, 1e-36),
        (share, size, tail) => {
          for (const { value, low, high } of [
            jeffreysShare(share * size, size, tail),
            jeffreysRate(share * size, size, tail),
          ]) {
            expect(low).toBeLessThanOrEqual(value);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeGreaterThanOrEqual(value);
            expect(Number.isFinite(high)).toBe(true);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("square-and-add", () => {
  /** Newcombe 1998, table II, method 10, which takes the limits of Wilson: events and sizes of two groups, limits. */
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
  ])("of %d/%d and %d/%d has the published interval", (x1, n1, x2, n2, low, high) => {
    const difference = differenceOf(wilson(x2, n2), wilson(x1, n1));
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });

  it("ends a ratio at the multiples of before whose difference from after just holds 0", () => {
    fc.assert(
      fc.property(limits, limits, (before, after) => {
        const { value, low, high } = ratioOf(before, after);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        const times = (m: number): Estimate => ({
          value: m * before.value,
          low: m * before.low,
          high: m * before.high,
        });
        const scale = after.high + after.value;
        expect(Math.abs(differenceOf(times(low), after).low) / scale).toBeLessThan(1e-9);
        if (Number.isFinite(high))
          expect(
            Math.abs(differenceOf(times(high), after).high) / (scale + high * before.value),
          ).toBeLessThan(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it("turns a ratio into its inverse with its phases", () => {
    fc.assert(
      fc.property(limits, limits, (before, after) => {
        const there = ratioOf(before, after);
        const back = ratioOf(after, before);
        fc.pre(Number.isFinite(there.high) && there.high < 1e9);
        expect(there.high * back.low).toBeCloseTo(1, 6);
      }),
      { numRuns: 200 },
    );
  });
});
