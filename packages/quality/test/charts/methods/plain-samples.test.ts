import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/charts/lines-of.ts";
import { samplesOf } from "../../../src/charts/method.ts";
import { meanMovingRangeOf } from "../../../src/charts/moving-ranges.ts";
import { medianOf, sumOf } from "../../../src/charts/values.ts";

describe("lines without a table", () => {
  it("come from plain numbers, of which some may not count", () => {
    const { centre, sigma, bandAt } = linesOf(
      "xmr",
      samplesOf([1, 3, 2, 4], { counts: [true, true, false, false] }),
    );
    expect([centre, sigma]).toEqual([2, 2 / 1.128]);
    expect(bandAt?.(1).upper[3]).toBeCloseTo(2 + 2 / 1.128, 12);
  });

  it("of shares step with n", () => {
    const { bandAt } = linesOf("p", samplesOf([5, 20], { n: [10, 40] }));
    expect(bandAt?.(3).upper).toEqual([0.5 + 3 * Math.sqrt(0.25 / 10), 0.5 + 3 * Math.sqrt(0.25 / 40)]);
  });
});

describe("screening", () => {
  it("leaves out ranges of 3.267 means and above, once", () => {
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 50, 51, 50];
    expect(meanMovingRangeOf(values, false)).toBeCloseTo(60 / 11, 12);
    expect(meanMovingRangeOf(values, true)).toBe(1);
  });

  it("is done once: what is large after it stays", () => {
    // Mean 103.8: 1000 goes at 339 and above. Then 30 would go too, beyond 3.267 times the new mean, and stays.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 31, 1031];
    expect(meanMovingRangeOf(values, true)).toBeCloseTo(37 / 8, 12);
  });
});

describe("sums and medians", () => {
  it("lose nothing small beside something large", () => {
    expect(sumOf([1e16, 1, null, -1e16])).toBe(1);
  });

  it("take the middle, or the mean of the middle two", () => {
    expect([medianOf([3, null, 1, 2]), medianOf([4, 1, 3, 2]), medianOf([null])]).toEqual([2, 2.5, null]);
  });
});
