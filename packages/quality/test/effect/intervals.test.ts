import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapRatio } from "../../src/effect/gap-ratio.ts";
import { rateChange } from "../../src/effect/rate-change.ts";
import { shareDifference } from "../../src/effect/share-difference.ts";
import { shiftOfMedians } from "../../src/effect/shift-of-medians.ts";
import { welchDifference } from "../../src/effect/welch-difference.ts";

const BEFORE = [22.1, 19.4, 25.3, 21.0, 23.8, 20.2, 24.9, 22.7, 18.8, 23.3];
const AFTER = [18.2, 25.5, 16.4, 20.9, 14.8, 19.9, 22.3, 17.7];

/** One count as two points with the same share, which vary no more than chance lets them. */
function halves(events: number, size: number): { readonly events: number[]; readonly sizes: number[] } {
  return { events: [events / 2, events / 2], sizes: [size / 2, size / 2] };
}

describe("Welch's difference of two means", () => {
  it("has the interval that SciPy 1.17 gives (ttest_ind without equal variances)", () => {
    const { value, low, high } = welchDifference(BEFORE, AFTER);
    expect(value).toBeCloseTo(-2.6875, 12);
    expect(low).toBeCloseTo(-5.767790717544784, 9);
    expect(high).toBeCloseTo(0.39279071754478423, 9);
  });

  it("is certain where nothing varies", () => {
    expect(welchDifference([4, 4, 4], [6, 6])).toEqual({ value: 2, low: 2, high: 2 });
  });
});

describe("the difference of two shares", () => {
  /** The limits of Jeffreys by SciPy 1.17 (`stats.beta`), squared and added by hand. */
  it.each([
    [56, 70, 48, 80, 0.0536615318230301, 0.3357654935936294],
    [9, 10, 3, 10, 0.18447281179741715, 0.8255979911012092],
    [6, 7, 2, 7, 0.06238321991372875, 0.8262989267091161],
    [5, 56, 1, 29, -0.07295040269361955, 0.15499902547909628],
  ])("of %d/%d and %d/%d has the interval that SciPy gives", (x1, n1, x2, n2, low, high) => {
    const { difference } = shareDifference(halves(x2, n2), halves(x1, n1));
    expect(difference.value).toBeCloseTo(x1 / n1 - x2 / n2, 12);
    expect(difference.low).toBeCloseTo(low, 10);
    expect(difference.high).toBeCloseTo(high, 10);
  });

  it("turns with its phases, and keeps inside −1 and 1", () => {
    const counts = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 })), {
        minLength: 2,
        maxLength: 9,
      })
      .map((pairs) => ({
        events: pairs.map(([events, size]) => Math.min(events, size)),
        sizes: pairs.map(([, size]) => size),
      }));
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const there = shareDifference(before, after).difference;
        const back = shareDifference(after, before).difference;
        expect(there.low).toBeCloseTo(-back.high, 6);
        expect(there.low).toBeGreaterThanOrEqual(-1);
        expect(there.low).toBeLessThanOrEqual(there.value + 1e-9);
        expect(there.high).toBeGreaterThanOrEqual(there.value - 1e-9);
        expect(there.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it("widens where points vary beyond chance", () => {
    const sizes = [50, 50, 50, 50, 50, 50, 50, 50];
    const calm = { events: [10, 9, 11, 10, 10, 9, 11, 10], sizes };
    const wild = { events: [2, 18, 1, 19, 10, 3, 17, 10], sizes };
    const one = shareDifference(calm, calm);
    const other = shareDifference(wild, wild);
    expect(one.extraVariance).toBe(1);
    expect(other.extraVariance).toBeGreaterThan(4);
    expect(other.difference.high).toBeGreaterThan(2 * one.difference.high);
  });
});

describe("the change of a rate", () => {
  it("has the intervals that statsmodels 0.15 gives (confint_poisson_2indep, mover with jeff)", () => {
    // 15 events in 19,017 against 41 in 28,010 person-years.
    const { ratio, difference } = rateChange(halves(15, 19017), halves(41, 28010));
    expect(ratio?.value).toBeCloseTo(1.8558, 4);
    expect(ratio?.low).toBeCloseTo(1.0446323927750876, 9);
    expect(ratio?.high).toBeCloseTo(3.4072752999569627, 9);
    expect(difference.low).toBeCloseTo(5.180769697604249e-5, 13);
    expect(difference.high).toBeCloseTo(0.0012739765623142768, 13);
  });

  it("holds no difference exactly where its ratio holds 1", () => {
    const counts = fc
      .array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 12 })
      .map((events) => ({ events, sizes: events.map(() => 1) }));
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const { difference, ratio } = rateChange(before, after);
        expect(difference.low).toBeLessThanOrEqual(difference.value);
        expect(difference.high).toBeGreaterThanOrEqual(difference.value);
        if (ratio === null) return;
        // On the border both ends are rounding apart.
        if (Math.abs(difference.low) < 1e-6 || Math.abs(difference.high) < 1e-6) return;
        expect(difference.low < 0 && difference.high > 0).toBe(ratio.low < 1 && ratio.high > 1);
      }),
      { numRuns: 80 },
    );
  });

  it("has no upper end where nothing came before, and no ratio without any event", () => {
    const none = { events: [0, 0], sizes: [5, 5] };
    const some = { events: [2, 3], sizes: [5, 5] };
    expect(rateChange(none, some).ratio?.high).toBe(Number.POSITIVE_INFINITY);
    expect(rateChange(some, none).ratio?.low).toBe(0);
    expect(rateChange(none, none).ratio).toBeNull();
    expect(rateChange(none, none).difference.high).toBeGreaterThan(0);
  });
});

describe("the ratio of two mean gaps", () => {
  it("has the exact F interval for times that vary as chance lets them (SciPy 1.17)", () => {
    const before = [0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.6, 3].map((time) => time * 10);
    const { ratio, extraVariance } = gapRatio(
      before,
      before.map((time) => 1.5 * time),
      "time",
    )!;
    expect(extraVariance).toBe(1);
    expect(ratio.value).toBeCloseTo(1.5, 12);
    expect(ratio.low).toBeCloseTo(0.5432107673899849, 8);
    expect(ratio.high).toBeCloseTo(4.1420386617349, 8);
  });

  it("turns into its inverse with its phases", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(gaps, gaps, fc.constantFrom("cases" as const, "time" as const), (before, after, unit) => {
        const there = gapRatio(before, after, unit)!.ratio;
        const back = gapRatio(after, before, unit)!.ratio;
        expect(there.low * back.high).toBeCloseTo(1, 8);
      }),
      { numRuns: 40 },
    );
  });

  it("is not there where a mean gap is 0", () => {
    expect(gapRatio([0, 0, 0], [4, 5], "cases")).toBeNull();
  });
});

describe("the shift between two medians", () => {
  const before = [1.1, 2.9, 0.4, 3.6, 1.7, 2.2];
  const after = [3.3, 4.1, 2.5, 5.9, 3.0, 4.4, 6.1];

  it("takes its ends from the counted ranks", () => {
    const { value, low, high } = shiftOfMedians(before, after);
    expect(value).toBeCloseTo(2.2, 12);
    expect(low).toBeCloseTo(0.4, 12);
    expect(high).toBeCloseTo(4, 12);
  });

  /** The critical counts of Mann & Whitney 1947 at 5 %, two-sided: U of 13, 23 and 64 and below. */
  it.each([
    [8, 8, 13],
    [10, 10, 23],
    [15, 15, 64],
  ])("leaves out as many pairs as the published table says for %d and %d", (m, n, critical) => {
    const { low } = shiftOfMedians(
      Array.from({ length: m }, () => 0),
      Array.from({ length: n }, (_, i) => i),
    );
    // Each later value stands m times among the sorted differences.
    expect(low).toBe(Math.floor(critical / m));
  });

  it("moves with the values, and has no bound from three points a side", () => {
    const moved = shiftOfMedians(
      before,
      after.map((value) => value + 10),
    );
    expect(moved.low).toBeCloseTo(10.4, 10);
    expect(shiftOfMedians([1, 2, 3], [4, 5, 6]).high).toBe(Number.POSITIVE_INFINITY);
  });

  it("goes on beyond 40 by 40 points", () => {
    const many = Array.from({ length: 60 }, (_, i) => (i * 37) % 60);
    const { value, low, high } = shiftOfMedians(many, many);
    expect(value).toBe(0);
    expect(low).toBeCloseTo(-high, 12);
    expect(high).toBeGreaterThan(3);
    expect(high).toBeLessThan(9);
  });
});
