import { describe, expect, test } from "vitest";
import { exhaustive, keepsLimits } from "../../../../bench/portfolio-exhaustive.ts";
import { small } from "../../../../bench/portfolio-instances.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";

describe("against exhaustive search on small instances with every kind of limit", () => {
  test("the optimum is found and the bound is never below it", () => {
    let solved = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const instance = small(seed);
      const best = exhaustive(instance);
      const solution = solvePortfolio(instance);
      expect(solution.feasible, `feasible, seed ${seed}`).toBe(best !== null);
      if (best === null) {
        expect(solution.conflict).not.toBeNull();
        continue;
      }
      solved++;
      expect(keepsLimits(instance, solution.levels), `limits, seed ${seed}`).toBe(true);
      expect(solution.value, `value, seed ${seed}`).toBeGreaterThanOrEqual(best.value - 1e-12);
      expect(solution.upperBound, `bound, seed ${seed}`).toBeGreaterThanOrEqual(best.value - 1e-12);
    }
    expect(solved).toBeGreaterThan(200);
  });
});
