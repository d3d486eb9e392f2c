import { randomFrom } from "@smartpick/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianDifference } from "../../src/effect/median-difference.ts";
import { normalScores } from "../../src/effect/normal-scores.ts";
import type { Series } from "../../src/effect/series.ts";
import { shiftOfMedians } from "../../src/effect/shift-of-medians.ts";

function seriesOf(values: readonly number[]): Series {
  return { values, places: values.map((_, at) => at) };
}

/** Normal values whose neighbours have this correlation. */
function alike(correlation: number, points: number, seed: number): number[] {
  const random = randomFrom(seed);
  let state = random.normal();
  return Array.from({ length: points }, () => {
    state = correlation * state + Math.sqrt(1 - correlation ** 2) * random.normal();
    return state;
  });
}

const widthOf = ({ low, high }: { readonly low: number; readonly high: number }): number => high - low;

describe("normal scores", () => {
  it("are the normal quantiles of the ranks, equal values at their mean rank", () => {
    // SciPy 1.17: stats.norm.ppf of 1/5, 2.5/5 and 4/5.
    expect(normalScores([7, 3, 5, 5])).toEqual([
      expect.closeTo(0.8416212335729143, 9),
      expect.closeTo(-0.8416212335729143, 9),
      expect.closeTo(0, 12),
      expect.closeTo(0, 12),
    ]);
  });
});

describe("the shift of the median where neighbours may be alike", () => {
  it("comes close to exact rank counts where many points are not alike", () => {
    const [before, after] = [alike(0, 120, 1), alike(0, 120, 2)];
    const found = medianDifference(seriesOf(before), seriesOf(after));
    const exact = shiftOfMedians(before, after);
    expect(found.difference.value).toBe(exact.value);
    expect(widthOf(found.difference) / widthOf(exact)).toBeGreaterThan(0.8);
    expect(widthOf(found.difference) / widthOf(exact)).toBeLessThan(1.2);
    expect(Math.abs(found.autocorrelation)).toBeLessThan(0.15);
  });

  it("is wider where neighbours are alike, and says how many points they are worth", () => {
    const [before, after] = [alike(0.7, 80, 3), alike(0.7, 80, 4)];
    const found = medianDifference(seriesOf(before), seriesOf(after));
    expect(found.autocorrelation).toBeGreaterThan(0.5);
    expect(found.effectiveSizes[0]).toBeLessThan(35);
    expect(widthOf(found.difference)).toBeGreaterThan(1.4 * widthOf(shiftOfMedians(before, after)));
  });

  it("asks for no shape: a value far out changes nothing as long as the order stays", () => {
    const [before, after] = [alike(0.3, 15, 5), alike(0.3, 15, 6)];
    const most = after.indexOf(Math.max(...after));
    const wild = after.map((value, at) => (at === most ? value + 1000 : value));
    const calm = medianDifference(seriesOf(before), seriesOf(after));
    const other = medianDifference(seriesOf(before), seriesOf(wild));
    expect(other.autocorrelation).toBe(calm.autocorrelation);
    expect(other.difference.low).toBe(calm.difference.low);
  });

  it("has the exact rank counts where nothing varies, and no bound for three rising points a side", () => {
    const flat = medianDifference(seriesOf([4, 4, 4, 4, 4]), seriesOf([6, 6, 6, 6, 6]));
    expect(flat.difference).toEqual({ value: 2, low: 2, high: 2 });
    expect(flat.effectiveSizes).toEqual([5, 5]);
    const few = medianDifference(seriesOf([1, 2, 3]), seriesOf([4, 5, 6]));
    expect(few.difference).toEqual({
      value: 3,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    });
  });

  it("turns with its phases and moves with its values", () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const there = medianDifference(seriesOf(before), seriesOf(after));
        const back = medianDifference(seriesOf(after), seriesOf(before));
        const moved = medianDifference(seriesOf(before), seriesOf(after.map((value) => value + 5)));
        expect(back.difference.low).toBeCloseTo(-there.difference.high, 9);
        expect(moved.difference.low).toBe(there.difference.low + 5);
        expect(there.difference.low).toBeLessThanOrEqual(there.difference.value);
        expect(there.difference.high).toBeGreaterThanOrEqual(there.difference.value);
        for (const size of there.effectiveSizes) expect(size).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
