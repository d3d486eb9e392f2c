import { expect, test } from "vitest";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { listByHand } from "../../../src/portfolio/second-look/by-hand.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { keepsLimits } from "../instances/exhaustive.ts";
import { longInstance } from "../instances/long-instance.ts";

const instance = {
  ...longInstance({ seed: 8, programs: 200, nodes: 5, applications: 25, taste: 0.7 }),
  must: [3],
  never: [4],
};

test("lists made by hand keep the limits and are never better than the optimised list", () => {
  const best = solvePortfolio(instance);
  for (const rule of ["likely", "liked", "expected"] as const) {
    const levels = listByHand(instance, rule, 25);
    expect(keepsLimits(instance, levels)).toBe(true);
    expect(levels.filter((level) => level >= 0).length).toBe(25);
    expect(levels.filter((level) => level === 2).length).toBe(3);
    expect(portfolioValue(instance, levels)).toBeLessThan(best.value);
  }
});

test("the most liked programs are those of the highest utility", () => {
  const levels = listByHand(instance, "liked", 10);
  const chosen = [...levels.keys()].filter((p) => levels[p]! >= 0 && p !== 3);
  const least = Math.min(...chosen.map((p) => instance.utility[p]!));
  const above = [...levels.keys()].filter((p) => p !== 4 && p !== 3 && instance.utility[p]! > least);
  expect(above.length).toBe(8);
});

test("a list made by hand keeps the minimums, so the bound of the problem holds for it too", () => {
  const two = longInstance({ seed: 9, programs: 200, nodes: 5, applications: 25, taste: 0.7, groups: 2 });
  const groups = two.groups.map((group, g) => (g === 1 ? { ...group, minCount: 14 } : group));
  const caps = [{ of: [0, 2, 4, 6, 8, 10, 12], min: 3, max: 5, level: null }];
  const asked = { ...two, groups, caps };
  const best = solvePortfolio(asked);
  for (const rule of ["likely", "liked", "expected"] as const) {
    const levels = listByHand(asked, rule, 25);
    expect(keepsLimits(asked, levels)).toBe(true);
    expect(levels.some((level) => level > 0)).toBe(true);
    expect(portfolioValue(asked, levels)).toBeLessThanOrEqual(best.upperBound);
  }
});
