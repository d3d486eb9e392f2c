import { describe, expect, test } from "vitest";
import { portfolioUsd } from "../../src/portfolio/problem/fees.ts";
import type { PortfolioInstance } from "../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../src/portfolio/problem/value.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";

const FIVE: PortfolioInstance = {
  nodeWeights: Float64Array.of(1),
  size: 5,
  levels: 1,
  prob: Float64Array.of(0.2, 0.5, 0.1, 0.6, 0.1),
  utility: Float64Array.of(1, 4, 9, 1, 8),
  group: new Int32Array(5),
  groups: [{ name: "all", feeSteps: [], silver: 0, gold: 0, minCount: 0, maxCount: Infinity }],
  cost: new Float64Array(5),
  budgetUsd: Infinity,
  maxCount: 5,
  maxSilver: 0,
  maxGold: 0,
  caps: [],
  must: [],
  never: [],
};

describe("the published five-college example", () => {
  test.each([
    [1, [1], 2.0],
    [2, [1, 2], 2.7],
    [3, [1, 2, 4], 3.24],
    [4, [1, 2, 3, 4], 3.483],
    [5, [0, 1, 2, 3, 4], 3.5154],
  ])("%i applications", (maxCount, chosen, value) => {
    const solution = solvePortfolio({ ...FIVE, maxCount });
    expect([...solution.levels.keys()].filter((p) => solution.levels[p]! >= 0)).toEqual(chosen);
    expect(solution.value).toBeCloseTo(value, 10);
    expect(solution.exact).toBe(true);
    expect(solution.upperBound).toBe(solution.value);
  });

  test("the cutting order read backwards is the published order of entry", () => {
    expect(solvePortfolio(FIVE).order).toEqual([1, 2, 4, 3, 0]);
  });
});

describe("fee steps of 11 dollars for 30 programs, then 30 dollars", () => {
  const feeSteps = [
    { upTo: 30, usd: 11 },
    { upTo: Infinity, usd: 30 },
  ];
  const cost = (counts: readonly number[]) => {
    const size = counts.reduce((sum, count) => sum + count, 0);
    const group = Int32Array.from(counts.flatMap((count, g) => new Array<number>(count).fill(g)));
    const groups = counts.map((_, g) => ({ ...FIVE.groups[0]!, name: `g${g}`, feeSteps }));
    const instance = { ...FIVE, size, group, groups, cost: new Float64Array(size) };
    return portfolioUsd(instance, new Int8Array(size));
  };

  test("30 of one specialty cost 330, 43 + 7 in two 797, 32 + 32 780", () => {
    expect(cost([30])).toBe(330);
    expect(cost([43, 7])).toBe(797);
    expect(cost([32, 32])).toBe(780);
  });
});

test("the value is the mean over nodes, and applying nowhere is worth 0", () => {
  const two = { ...FIVE, size: 1, nodeWeights: Float64Array.of(0.25, 0.75), prob: Float64Array.of(0.2, 0.6) };
  const instance = {
    ...two,
    utility: Float64Array.of(0.5),
    group: new Int32Array(1),
    cost: new Float64Array(1),
  };
  expect(portfolioValue(instance, Int8Array.of(0))).toBeCloseTo(0.5 * (0.25 * 0.2 + 0.75 * 0.6), 14);
  expect(portfolioValue(instance, Int8Array.of(-1))).toBe(0);
});
