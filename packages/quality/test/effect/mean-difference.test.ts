import { randomFrom } from "@smartpick/core/math";
import { describe, expect, it } from "vitest";
import { correlatedMean } from "../../src/effect/correlated-mean.ts";
import { meanDifference } from "../../src/effect/mean-difference.ts";
import { welchDifference } from "../../src/effect/welch-difference.ts";

function seriesOf(values: readonly number[]): {
  readonly values: readonly number[];
  readonly places: number[];
} {
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

/** The squared error of a mean by the whole matrix of correlations, for a variance of 1: the inverse by elimination. */
function effectiveSizeByMatrix(places: readonly number[], correlation: number): number {
  const n = places.length;
  const rows = places.map((a) => [...places.map((b) => correlation ** Math.abs(a - b)), 1]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i]![i]!;
    for (let j = i; j <= n; j++) rows[i]![j]! /= pivot;
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]!;
      for (let j = i; j <= n; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.reduce((sum, row) => sum + row[n]!, 0);
}

describe("a mean where neighbours are alike", () => {
  it("is worth as many points as the whole matrix of correlations says, gaps included", () => {
    const places = [0, 1, 2, 5, 6, 9];
    for (const correlation of [-0.5, 0, 0.3, 0.8]) {
      const { effectiveSize } = correlatedMean({ values: [3, 1, 4, 1, 5, 9], places }, correlation);
      expect(effectiveSize).toBeCloseTo(effectiveSizeByMatrix(places, correlation), 9);
    }
  });

  it("is the plain mean and its standard error where nothing is alike", () => {
    const { mean, squaredError } = correlatedMean(seriesOf([3, 1, 4, 1, 5, 9, 2, 6]), 0);
    expect(mean).toBeCloseTo(3.875, 12);
    expect(squaredError).toBeCloseTo(52.875 / 7 / 8, 10);
  });
});

describe("the difference of two means", () => {
  it("comes close to Welch's where many points are not alike", () => {
    const [before, after] = [alike(0, 150, 1), alike(0, 150, 2)];
    const found = meanDifference(seriesOf(before), seriesOf(after));
    const welch = welchDifference(before, after);
    expect(found.difference.value).toBeCloseTo(welch.value, 1);
    expect((found.difference.high - found.difference.low) / (welch.high - welch.low)).toBeCloseTo(1, 0);
    expect(Math.abs(found.autocorrelation)).toBeLessThan(0.15);
  });

  it("is wider than Welch's where neighbours are alike, and says how many points they are worth", () => {
    const [before, after] = [alike(0.7, 80, 3), alike(0.7, 80, 4)];
    const found = meanDifference(seriesOf(before), seriesOf(after));
    const welch = welchDifference(before, after);
    expect(found.autocorrelation).toBeGreaterThan(0.5);
    expect(found.effectiveSizes[0]).toBeLessThan(35);
    expect(found.difference.high - found.difference.low).toBeGreaterThan(1.5 * (welch.high - welch.low));
  });

  /** The autoregressive process is known: its correlation is found without a lean to either side. */
  it.each([-0.4, 0, 0.6])("finds a correlation of %d on average in 20 and 20 points", (correlation) => {
    const found = Array.from(
      { length: 200 },
      (_, run) =>
        meanDifference(
          seriesOf(alike(correlation, 20, 2 * run + 100)),
          seriesOf(alike(correlation, 20, 2 * run + 101)),
        ).autocorrelation,
    );
    expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeCloseTo(correlation, 1);
  });

  it("moves and stretches with its values", () => {
    const [before, after] = [alike(0.2, 12, 5), alike(0.2, 9, 6)];
    const found = meanDifference(seriesOf(before), seriesOf(after)).difference;
    const other = meanDifference(
      seriesOf(before.map((value) => 10 * value + 7)),
      seriesOf(after.map((value) => 10 * value + 12)),
    ).difference;
    expect(other.low).toBeCloseTo(10 * found.low + 5, 5);
    expect(other.high).toBeCloseTo(10 * found.high + 5, 5);
  });

  it("is certain where nothing varies", () => {
    const { difference } = meanDifference(seriesOf([2, 2, 2]), seriesOf([5, 5]));
    expect(difference).toEqual({ value: 3, low: 3, high: 3 });
  });
});
