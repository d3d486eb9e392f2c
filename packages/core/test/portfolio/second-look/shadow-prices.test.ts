import { describe, expect, test } from "vitest";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { shadowPrices, worthOfMoney } from "../../../src/portfolio/second-look/shadow-prices.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { exhaustive } from "../instances/exhaustive.ts";
import { plainInstance } from "../instances/plain-instance.ts";
import { small } from "../instances/small-instance.ts";

const pricesOf = (instance: PortfolioInstance) => shadowPrices(instance, solvePortfolio(instance));

describe("what one more unit is worth", () => {
  test("a signal is worth what it adds, also where none is allowed", () => {
    const prices = pricesOf(plainInstance([1], [[[0.2]], [[0.3]], [[0.5]]], { maxSilver: 0, maxGold: 0 }));
    expect(prices.silver).toBeCloseTo(0.1, 9);
    expect(prices.gold).toBeCloseTo(0.3, 9);
    expect(prices.application).toBe(0);
  });

  test("an application is worth the best program that stays out", () => {
    const prices = pricesOf(plainInstance([1, 1], [[[0.1], [0.5]]], { maxCount: 1, must: [0] }));
    expect(prices.application).toBeCloseTo(0.9 * 0.5, 9);
  });

  test("a dollar that completes the fee of one more program is worth that program", () => {
    const free = plainInstance(new Array(12).fill(1), [new Array(12).fill([0.1])], { budgetUsd: 120 });
    const feeSteps = [{ upTo: Infinity, usd: 11 }];
    const prices = pricesOf({ ...free, groups: free.groups.map((group) => ({ ...group, feeSteps })) });
    expect(prices.usd).toBeCloseTo(0.9 ** 10 * 0.1, 9);
  });

  test("a hundred dollars are worth what they buy, not a hundred times the first", () => {
    const free = plainInstance(new Array(12).fill(1), [new Array(12).fill([0.1])], { budgetUsd: 120 });
    const feeSteps = [{ upTo: Infinity, usd: 11 }];
    const instance = { ...free, groups: free.groups.map((group) => ({ ...group, feeSteps })) };
    // The last two of twelve.
    expect(worthOfMoney(instance, solvePortfolio(instance), 100)).toBeCloseTo(0.9 ** 10 - 0.9 ** 12, 9);
    const open = { ...instance, budgetUsd: Number.POSITIVE_INFINITY };
    expect(worthOfMoney(open, solvePortfolio(open), 100)).toBe(0);
  });

  test("limits that do not bind are worth nothing", () => {
    const prices = pricesOf(plainInstance([1, 1], [[[0.1], [0.5]]], { maxCount: 2, budgetUsd: 10 }));
    expect(prices).toEqual({ application: 0, usd: 0, silver: 0, gold: 0 });
  });

  test("on small instances one more application never adds more than its price, by exhaustive search", () => {
    let binding = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const instance = small(seed);
      const solution = solvePortfolio(instance);
      if (!solution.feasible || instance.maxCount >= instance.size) continue;
      const more = exhaustive({ ...instance, maxCount: instance.maxCount + 1 })!;
      const gain = more.value - solution.value;
      if (gain > 1e-9) binding++;
      expect(gain).toBeLessThanOrEqual(shadowPrices(instance, solution).application + 1e-9);
    }
    expect(binding).toBeGreaterThan(10);
  });
});
