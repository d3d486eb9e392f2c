import { describe, expect, it } from "vitest";
import { levelOf } from "../../src/effect/level-of.ts";
import { trendChance } from "../../src/effect/trend-chance.ts";

describe("the level of a phase", () => {
  /** Newcombe 1998 (single proportion), table I, method 3: events, size, Wilson's limits. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("for %d of %d has Wilson's published interval", (events, size, low, high) => {
    const half = { events: [events / 2, events / 2], sizes: [size / 2, size / 2] };
    const level = levelOf({ kind: "share", ...half })!;
    expect(level.value).toBeCloseTo(events / size, 12);
    expect(level.low).toBeCloseTo(low, 4);
    expect(level.high).toBeCloseTo(high, 4);
  });

  it("is a mean with Student's t interval", () => {
    // 2.262157 is the t value of nine degrees of freedom.
    const values = [4, 6, 5, 7, 3, 5, 6, 4, 5, 5];
    const level = levelOf({ kind: "mean", values, places: values.map((_, at) => at) })!;
    expect(level.value).toBe(5);
    expect(level.high - 5).toBeCloseTo((2.262157 * Math.sqrt(12 / 9)) / Math.sqrt(10), 5);
  });

  it("is a median between the order statistics of the sign test", () => {
    // For ten values the second and the ninth hold the median in 97.9 of 100 samples, the third and eighth in 89.1.
    const values = [10, 1, 7, 3, 5, 9, 2, 8, 4, 6];
    const level = levelOf({ kind: "median", values, places: values.map((_, at) => at) })!;
    expect(level).toEqual({ value: 5.5, low: 2, high: 9 });
  });

  it("is a rate whose limits lie 1.96 standard errors from what was seen", () => {
    const level = levelOf({ kind: "rate", events: [6, 6], sizes: [10, 10] })!;
    for (const end of [level.low, level.high])
      expect(Math.abs(0.6 - end) / Math.sqrt(end / 20)).toBeCloseTo(1.959964, 5);
  });

  it("is a mean gap with the exact chi-squared interval where gaps vary as chance lets them", () => {
    // SciPy 1.17: chi2.ppf(0.025, 16) = 6.907664353497003, chi2.ppf(0.975, 16) = 28.845350723404753.
    const values = [0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.6, 3];
    const level = levelOf({ kind: "gap", unit: "time", values })!;
    expect(level.low).toBeCloseTo((2 * 9.4) / 28.845350723404753, 9);
    expect(level.high).toBeCloseTo((2 * 9.4) / 6.907664353497003, 9);
  });

  it("is not there below two points", () => {
    expect(levelOf({ kind: "mean", values: [3], places: [0] })).toBeNull();
    expect(levelOf({ kind: "rate", events: [3], sizes: [1] })).toBeNull();
  });
});

describe("the chance of so steady a trend", () => {
  it("is close to the exact one, counted over all orders of seven values", () => {
    const orders: number[][] = [[]];
    for (let i = 0; i < 7; i++) {
      const longer = orders
        .splice(0)
        .flatMap((order) =>
          Array.from({ length: order.length + 1 }, (_, at) => [...order.slice(0, at), i, ...order.slice(at)]),
        );
      orders.push(...longer);
    }
    const pairs = (order: readonly number[]): number =>
      Math.abs(
        order
          .flatMap((a, i) => order.slice(i + 1).map((b): number => Math.sign(b - a)))
          .reduce((x, y) => x + y, 0),
      );
    const all = orders.map(pairs);
    for (const order of [
      [0, 1, 2, 3, 4, 5, 6],
      [0, 2, 1, 3, 5, 4, 6],
      [3, 0, 5, 1, 6, 2, 4],
    ]) {
      const exact = all.filter((size) => size >= pairs(order)).length / all.length;
      expect(Math.abs(trendChance(order) - exact)).toBeLessThan(0.02);
    }
  });

  it("is 1 where nothing moves or hardly anything is there", () => {
    expect(trendChance([5, 5, 5, 5, 5, 5])).toBe(1);
    expect(trendChance([1, 2, 3])).toBe(1);
  });
});
