import { expect, test } from "vitest";
import { keepsLimits } from "../../../../bench/portfolio-exhaustive.ts";
import { national, stream } from "../../../../bench/portfolio-instances.ts";
import { cautiousList, firmnessOf } from "../../src/portfolio/draws.ts";
import type { PortfolioInstance } from "../../src/portfolio/instance.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";

/** Chances whose odds are multiplied by a factor per program, and one per half of the programs. */
function drawn(instance: PortfolioInstance, seed: number, spread: number): Float64Array {
  const random = stream(seed);
  const halves = [Math.exp(spread * (2 * random() - 1)), Math.exp(spread * (2 * random() - 1))];
  const own = Array.from(
    { length: instance.size },
    (_, p) => halves[p % 2]! * Math.exp(spread * (random() - 0.5)),
  );
  const nodes = instance.nodeWeights.length;
  return instance.prob.map((q, cell) => {
    const odds = (q / (1 - q)) * own[Math.floor(cell / nodes) % instance.size]!;
    return odds / (1 + odds);
  });
}

const instance = national({ seed: 31, programs: 150, nodes: 5, applications: 20, taste: 0.3 });
const { levels } = solvePortfolio(instance);

test("without spread every chosen program is firm, with spread some are a toss-up", () => {
  const still = firmnessOf(instance, levels, [instance.prob, instance.prob]);
  levels.forEach((level, p) => {
    expect(still[p]).toBe(level >= 0 ? 1 : 0);
  });
  const draws = Array.from({ length: 12 }, (_, d) => drawn(instance, d + 1, 0.8));
  const share = firmnessOf(instance, levels, draws);
  expect(share.reduce((sum, value) => sum + value, 0)).toBeCloseTo(20, 8);
  expect(share.some((value) => value > 0.05 && value < 0.9)).toBe(true);
  expect(share.some((value) => value >= 0.9)).toBe(true);
});

test("the cautious list keeps the limits and is better in its worst fifth", () => {
  const draws = Array.from({ length: 20 }, (_, d) => drawn(instance, 100 + d, 1.5));
  const cautious = cautiousList(instance, levels, draws);
  expect(keepsLimits(instance, cautious.levels)).toBe(true);
  expect(cautious.worstFifth).toBeGreaterThan(cautious.worstFifthBefore);
  expect(cautious.worstFifth).toBeLessThan(cautious.mean);
});
