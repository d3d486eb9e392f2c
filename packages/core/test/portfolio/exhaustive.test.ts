import { describe, expect, test } from "vitest";
import { solvePortfolio } from "../../src/portfolio/solve.ts";
import { exhaustive, keepsLimits } from "./instances/exhaustive.ts";
import { small } from "./instances/small-instance.ts";

describe("against exhaustive search on small instances with every kind of limit", () => {
  test("the optimum is found and proved, and the bound is never below it", () => {
    let solved = 0;
    let without = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const instance = small(seed);
      const best = exhaustive(instance);
      const solution = solvePortfolio(instance);
      expect(solution.feasible, `feasible, seed ${seed}`).toBe(best !== null);
      if (best === null) {
        expect(solution.conflict, `conflict, seed ${seed}`).not.toBeNull();
        without++;
        continue;
      }
      solved++;
      expect(keepsLimits(instance, solution.levels), `limits, seed ${seed}`).toBe(true);
      expect(Math.abs(solution.value - best.value), `value, seed ${seed}`).toBeLessThanOrEqual(1e-11);
      expect(solution.upperBound, `bound, seed ${seed}`).toBeGreaterThanOrEqual(best.value - 1e-12);
      expect(solution.exact, `exact, seed ${seed}`).toBe(true);
    }
    expect(solved).toBeGreaterThan(300);
    expect(without).toBeGreaterThan(30);
  });
});
