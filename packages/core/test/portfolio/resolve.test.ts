import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PortfolioInstance } from "../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../src/portfolio/problem/value.ts";
import { resolvePortfolio } from "../../src/portfolio/resolve.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";
import { exhaustive, keepsLimits } from "./instances/exhaustive.ts";
import { longInstance } from "./instances/long-instance.ts";
import { small } from "./instances/small-instance.ts";

const BASE = { programs: 240, nodes: 7, groups: 2, applications: 240, budget: 900, taste: 0.4 };

/** Changes as an applicant makes them: a slider, a pin, a drop, more or less money, an answer. */
const changes: readonly (readonly [
  string,
  (instance: PortfolioInstance, listed: number) => PortfolioInstance,
])[] = [
  ["a slider", (at) => ({ ...at, utility: at.utility.map((liked, p) => liked - 0.2 * ((p * 7) % 5) * 0.2) })],
  ["a pin", (at, listed) => ({ ...at, must: [(listed + 1) % at.size, (listed + 17) % at.size] })],
  ["a drop", (at, listed) => ({ ...at, never: [listed] })],
  ["less money", (at) => ({ ...at, budgetUsd: 500 })],
  ["more money", (at) => ({ ...at, budgetUsd: 1300 })],
  [
    "fewer signals",
    (at) => ({ ...at, groups: at.groups.map((group) => ({ ...group, silver: 4, gold: 1 })) }),
  ],
  ["better chances", (at) => ({ ...at, prob: at.prob.map((chance) => Math.min(0.95, chance * 1.3)) })],
];

describe("a list made again from the last one", () => {
  test.each(changes)("after %s keeps every limit and comes within a thousandth of the best", (_, change) => {
    for (const seed of [1, 2, 3]) {
      const before = longInstance({ ...BASE, seed });
      const last = solvePortfolio(before);
      const after = change(before, last.order[5]!);
      const again = resolvePortfolio(after, last.levels);
      expect(again.feasible).toBe(true);
      expect(keepsLimits(after, again.levels)).toBe(true);
      const best = solvePortfolio(after);
      expect(again.value).toBeGreaterThan(best.value * 0.999);
      expect(again.upperBound).toBeGreaterThanOrEqual(best.value);
      expect(again.value).toBe(portfolioValue(after, again.levels));
    }
  });

  test("from any list at all: limits kept, the bound never below the optimum, feasible when there is a list", () => {
    fc.assert(
      fc.property(
        fc.nat(4000),
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 11, maxLength: 11 }),
        (seed, from) => {
          const instance = small(seed);
          const best = exhaustive(instance);
          const again = resolvePortfolio(instance, Int8Array.from(from.slice(0, instance.size)));
          expect(again.feasible).toBe(best !== null);
          if (best === null) return;
          expect(keepsLimits(instance, again.levels)).toBe(true);
          expect(again.value).toBeLessThanOrEqual(best.value + 1e-12);
          expect(again.upperBound).toBeGreaterThanOrEqual(best.value - 1e-12);
          if (again.exact) expect(again.value).toBeGreaterThanOrEqual(best.value * (1 - 1e-11));
        },
      ),
      { numRuns: 60, seed: 14 },
    );
  });
});
