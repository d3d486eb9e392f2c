import { expect, test } from "vitest";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { stream } from "../instances/stream.ts";

/** Forty programs with own costs in dollars, two specialties and signals: too many for exhaustive search. */
function knapsack(seed: number): PortfolioInstance {
  const random = stream(seed);
  const n = 40;
  const prob = new Float64Array(2 * n);
  for (let p = 0; p < n; p++) {
    prob[p] = 0.02 + 0.3 * random();
    prob[n + p] = prob[p]! + 0.3 * random();
  }
  return {
    nodeWeights: Float64Array.of(1),
    size: n,
    levels: 2,
    prob,
    utility: Float64Array.from({ length: n }, () => 0.3 + 0.7 * random()),
    group: Int32Array.from({ length: n }, (_, p) => p % 2),
    groups: ["a", "b"].map((name) => ({
      name,
      feeSteps: [],
      silver: 2,
      gold: 0,
      minCount: 0,
      maxCount: 9,
    })),
    cost: Float64Array.from({ length: n }, () => 5 + Math.floor(40 * random())),
    budgetUsd: 150,
    maxCount: 12,
    maxSilver: 3,
    maxGold: 0,
    caps: [],
    must: [],
    never: [],
  };
}

test("the exact table and the certified search over two equal nodes agree", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const one = knapsack(seed);
    const { prob, size } = one;
    // The same chances on two nodes: another road to the same optimum.
    const doubled = Float64Array.from({ length: 2 * prob.length }, (_, cell) => prob[cell >> 1]!);
    const two = { ...one, nodeWeights: Float64Array.of(0.5, 0.5), prob: doubled };
    const exact = solvePortfolio(one);
    const searched = solvePortfolio(two, { milliseconds: 2000 });
    expect(exact.exact).toBe(true);
    expect(exact.levels.length).toBe(size);
    expect(searched.value).toBeLessThanOrEqual(exact.value + 1e-12);
    expect(searched.upperBound).toBeGreaterThanOrEqual(exact.value - 1e-12);
    expect(searched.value).toBeCloseTo(exact.value, 10);
  }
});
