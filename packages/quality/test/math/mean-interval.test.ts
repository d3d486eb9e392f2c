import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanInterval } from "../../src/math/mean-interval.ts";
import { studentTQuantile } from "../../src/math/student-t-quantile.ts";

describe("the t value of a 95 % interval", () => {
  // Student's t, 0.975 column, as printed in tables of statistics (Fisher & Yates 1963, table III).
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [9, 2.262],
    [11, 2.201],
    [29, 2.045],
    [60, 2.0],
    [120, 1.98],
  ])("with %i degrees of freedom is the printed %f", (degrees, printed) => {
    expect(studentTQuantile(0.975, degrees)).toBeCloseTo(printed, 3);
  });
});

describe("meanInterval", () => {
  it("is null for no number and has no range for one", () => {
    expect(meanInterval([])).toBeNull();
    expect(meanInterval([72.5])).toEqual({ n: 1, mean: 72.5, sd: null, low: null, high: null });
  });

  it("is the textbook interval of a hand-computed sample", () => {
    // 2, 4, 4, 6: mean 4, sum of squares 8, s = √(8/3), t(3) = 3.1824463.
    const { mean, sd, low, high } = meanInterval([2, 4, 4, 6])!;
    const half = (3.182446305 * Math.sqrt(8 / 3)) / 2;
    expect([mean, sd]).toEqual([4, Math.sqrt(8 / 3)]);
    expect(low).toBeCloseTo(4 - half, 6);
    expect(high).toBeCloseTo(4 + half, 6);
  });

  it("moves with the numbers, and draws together where all are alike", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }),
        fc.integer({ min: -500, max: 500 }),
        (values, shift) => {
          const one = meanInterval(values)!;
          const other = meanInterval(values.map((value) => value + shift))!;
          expect(other.low! - one.low!).toBeCloseTo(shift, 6);
          expect(other.high! - one.high!).toBeCloseTo(shift, 6);
          const same = meanInterval(values.map(() => shift))!;
          expect([same.low, same.high]).toEqual([shift, shift]);
        },
      ),
    );
  });
});
