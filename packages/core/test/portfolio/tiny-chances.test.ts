import { expect, test } from "vitest";
import { solvePortfolio } from "../../src/portfolio/solve.ts";
import { exhaustive } from "./instances/exhaustive.ts";
import { plainInstance } from "./instances/plain-instance.ts";
import { small } from "./instances/small-instance.ts";

test.each([1e-4, 1e-6, 1e-9, 1e-13, 1e-17, 1e-20])(
  "chances times %s: nothing is called best that is beaten by one part in 10^11",
  (times) => {
    let proved = 0;
    let solved = 0;
    for (let seed = 3001; seed <= 3045; seed++) {
      const made = small(seed);
      const instance = { ...made, prob: made.prob.map((chance) => chance * times) };
      const best = exhaustive(instance);
      const solution = solvePortfolio(instance);
      expect(solution.feasible, `seed ${seed}`).toBe(best !== null);
      if (best === null) continue;
      solved++;
      if (solution.exact) {
        proved++;
        expect(solution.value, `seed ${seed}`).toBeGreaterThanOrEqual(best.value * (1 - 1e-11));
      }
      expect(solution.upperBound, `seed ${seed}`).toBeGreaterThanOrEqual(best.value * (1 - 1e-12));
    }
    expect(solved).toBeGreaterThan(25);
    expect(proved).toBe(solved);
  },
);

test("one program of the least chance is better than none", () => {
  const instance = plainInstance([628_739.5], [[[1e-22]]], { maxCount: 1 });
  const solution = solvePortfolio(instance);
  expect([...solution.levels]).toEqual([0]);
  expect(solution.value).toBeCloseTo(628_739.5e-22, 30);
  expect(solution.exact).toBe(true);
});
