import { expect, test } from "vitest";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { cautiousList } from "../../../src/portfolio/second-look/cautious-list.ts";
import { firmnessOf, type PortfolioDraw } from "../../../src/portfolio/second-look/firmness.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { keepsLimits } from "../instances/exhaustive.ts";
import { longInstance } from "../instances/long-instance.ts";
import { stream } from "../instances/stream.ts";

/** Chances whose odds are multiplied by a factor per program, and one per half of the programs. */
function drawn(instance: PortfolioInstance, seed: number, spread: number): PortfolioDraw {
  const random = stream(seed);
  const halves = [Math.exp(spread * (2 * random() - 1)), Math.exp(spread * (2 * random() - 1))];
  const own = Array.from(
    { length: instance.size },
    (_, p) => halves[p % 2]! * Math.exp(spread * (random() - 0.5)),
  );
  const nodes = instance.nodeWeights.length;
  const prob = instance.prob.map((q, cell) => {
    const odds = (q / (1 - q)) * own[Math.floor(cell / nodes) % instance.size]!;
    return odds / (1 + odds);
  });
  return { prob, nodeWeights: instance.nodeWeights, weight: 1 };
}

const instance = longInstance({ seed: 31, programs: 150, nodes: 5, applications: 20, taste: 0.3 });
const { levels } = solvePortfolio(instance);

test("without spread every chosen program is firm, with spread some are not", () => {
  const same = { prob: instance.prob, nodeWeights: instance.nodeWeights, weight: 1 };
  const still = firmnessOf(instance, levels, [same, same]);
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

test("a program that must be in is firm to the last digit, and a draw that counts twice counts twice", () => {
  const out = levels.findIndex((level, p) => level < 0 && p > 20);
  const pinned = { ...instance, must: [out] };
  const list = solvePortfolio(pinned).levels;
  const draws = Array.from({ length: 7 }, (_, d) => ({
    ...drawn(instance, d + 1, 1.2),
    weight: 1 + (d % 2),
  }));
  const share = firmnessOf(pinned, list, draws);
  expect(share[out]).toBe(1);
  const twice = draws.flatMap((draw) => Array(draw.weight).fill({ ...draw, weight: 1 }));
  expect([...firmnessOf(pinned, list, twice)]).toEqual([...share]);
});

test("the worst fifth is the list's own, over the nodes of each draw", () => {
  const draws = Array.from({ length: 10 }, (_, d) => drawn(instance, 300 + d, 1.5));
  const values = draws.map(({ prob }) => portfolioValue({ ...instance, prob }, levels)).sort((a, b) => a - b);
  const cautious = cautiousList(instance, levels, draws, 0);
  expect(cautious.levels).toBe(levels);
  expect(cautious.worstFifthBefore).toBeCloseTo((values[0]! + values[1]!) / 2, 12);
  expect(cautious.meanBefore).toBeCloseTo(values.reduce((a, b) => a + b) / 10, 12);
});
