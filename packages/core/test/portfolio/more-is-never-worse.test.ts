import { describe, expect, test } from "vitest";
import type { PortfolioInstance } from "../../src/portfolio/problem/instance.ts";
import { budgetFrontierOf, frontierOf } from "../../src/portfolio/search/frontier.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";
import { longInstance } from "./instances/long-instance.ts";
import { small } from "./instances/small-instance.ts";

function wider(instance: PortfolioInstance): readonly PortfolioInstance[] {
  return [
    { ...instance, maxCount: instance.maxCount + 1 },
    { ...instance, budgetUsd: instance.budgetUsd + 1 },
    { ...instance, budgetUsd: instance.budgetUsd + 25 },
    { ...instance, maxSilver: instance.maxSilver + 1 },
    { ...instance, maxGold: instance.maxGold + 1 },
    { ...instance, groups: instance.groups.map((group) => ({ ...group, silver: group.silver + 1 })) },
    { ...instance, groups: instance.groups.map((group) => ({ ...group, maxCount: group.maxCount + 1 })) },
    { ...instance, never: instance.never.slice(1) },
  ];
}

describe("more money, programs or signals never lower the value", () => {
  test("on small instances with every kind of limit", () => {
    let compared = 0;
    for (let seed = 2001; seed <= 2120; seed++) {
      const instance = small(seed);
      const value = solvePortfolio(instance);
      if (!value.feasible) continue;
      for (const more of wider(instance)) {
        expect(solvePortfolio(more).value, `seed ${seed}`).toBeGreaterThanOrEqual(value.value - 1e-12);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(400);
  });

  test("on instances of a few hundred programs, one step at a time", () => {
    const base = { seed: 5, programs: 300, nodes: 9, groups: 2, taste: 0.5 };
    const series = [
      Array.from({ length: 12 }, (_, n) => longInstance({ ...base, applications: 30 + n })),
      Array.from({ length: 12 }, (_, n) => longInstance({ ...base, budget: 600 + 7 * n, applications: 300 })),
      Array.from({ length: 8 }, (_, n) => longInstance({ ...base, applications: 40, silver: n })),
      Array.from({ length: 6 }, (_, n) => longInstance({ ...base, applications: 40, gold: n })),
    ];
    for (const instances of series) {
      let last = 0;
      for (const instance of instances) {
        const { value } = solvePortfolio(instance);
        expect(value).toBeGreaterThanOrEqual(last);
        last = value;
      }
    }
  });

  test("a list for a smaller limit, given as the start, is never lost", () => {
    for (let seed = 1; seed <= 6; seed++) {
      const instance = longInstance({ seed, programs: 200, nodes: 7, applications: 25, groups: 2 });
      const { levels, value } = solvePortfolio(instance);
      for (const more of wider(instance)) {
        expect(solvePortfolio(more, { start: levels }).value).toBeGreaterThanOrEqual(value);
      }
    }
  });

  test("the frontier rises with the number of applications and keeps every other limit", () => {
    const instance = longInstance({
      seed: 3,
      programs: 400,
      nodes: 9,
      applications: 80,
      groups: 2,
      budget: 900,
    });
    const points = frontierOf(instance, [60, 5, 10, 20, 40, 20]);
    expect(points.map((point) => point.count)).toEqual([5, 10, 20, 40, expect.any(Number)]);
    points.reduce((last, point) => {
      expect(point.value).toBeGreaterThan(last.value);
      expect(point.usd).toBeLessThanOrEqual(900);
      return point;
    });
  });

  test("the frontier over budgets rises and stays within each budget", () => {
    const instance = longInstance({ seed: 6, programs: 300, nodes: 7, applications: 300, groups: 3 });
    const pinned = { ...instance, must: [0, 1] };
    const points = budgetFrontierOf(pinned, [900, 10, 100, 300]);
    expect(points.length).toBe(3);
    points.forEach((point, n) => {
      expect(point.usd).toBeLessThanOrEqual([100, 300, 900][n]!);
      expect(point.levels[0]).toBeGreaterThanOrEqual(0);
      if (n > 0) expect(point.value).toBeGreaterThan(points[n - 1]!.value);
    });
  });
});
