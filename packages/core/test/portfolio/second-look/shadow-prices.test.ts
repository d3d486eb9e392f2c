import { describe, expect, test } from "vitest";
import { exhaustive } from "../../../../../bench/portfolio-exhaustive.ts";
import { small } from "../../../../../bench/portfolio-instances.ts";
import { readInstance } from "../../../src/portfolio/read-instance.ts";
import { shadowPrices } from "../../../src/portfolio/second-look/shadow-prices.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";

function pricesOf(document: object) {
  const read = readInstance({ weights: [1], ...document });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { instance } = read.value;
  return shadowPrices(instance, solvePortfolio(instance));
}

describe("what one more unit is worth", () => {
  test("a signal is worth what it adds, also where none is allowed", () => {
    const prices = pricesOf({ utility: [1], prob: [[[0.2]], [[0.3]], [[0.5]]], maxSilver: 0, maxGold: 0 });
    expect(prices.silver).toBeCloseTo(0.1, 9);
    expect(prices.gold).toBeCloseTo(0.3, 9);
    expect(prices.application).toBe(0);
  });

  test("an application is worth the best program that stays out", () => {
    const prices = pricesOf({ utility: [1, 1], prob: [[[0.1], [0.5]]], maxCount: 1, must: [0] });
    expect(prices.application).toBeCloseTo(0.9 * 0.5, 9);
  });

  test("a dollar that completes the fee of one more program is worth that program", () => {
    const prices = pricesOf({
      utility: new Array(12).fill(1),
      prob: [new Array(12).fill([0.1])],
      fees: { tiers: [{ upTo: null, usd: 11 }], per: "specialty" },
      budget: 120,
    });
    expect(prices.usd).toBeCloseTo(0.9 ** 10 * 0.1, 9);
  });

  test("limits that do not bind are worth nothing", () => {
    const prices = pricesOf({ utility: [1, 1], prob: [[[0.1], [0.5]]], maxCount: 2, budget: 10 });
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
