import { expect, test } from "vitest";
import { portfolioUsd } from "../../../src/portfolio/problem/fees.ts";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { marginalsOf, savingsOf } from "../../../src/portfolio/second-look/marginals.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { longInstance } from "../instances/long-instance.ts";

const instance = longInstance({ seed: 11, programs: 120, nodes: 7, applications: 40, groups: 2 });
const solution = solvePortfolio(instance);

test("marginals and savings are what the list loses and saves when the program is taken out", () => {
  const lost = marginalsOf(instance, solution);
  const saved = savingsOf(instance, solution);
  for (let p = 0; p < instance.size; p++) {
    const without = Int8Array.from(solution.levels);
    without[p] = -1;
    expect(lost[p]).toBeCloseTo(solution.value - portfolioValue(instance, without), 12);
    expect(saved[p]).toBeCloseTo(solution.usd - portfolioUsd(instance, without), 9);
  }
});

test("the cutting order names every chosen program once and keeps pinned programs to the end", () => {
  const pinned = { ...instance, must: [7, 90] };
  const { order, levels } = solvePortfolio(pinned);
  expect(order.length).toBe(40);
  expect(new Set(order).size).toBe(40);
  expect(order.every((p) => levels[p]! >= 0)).toBe(true);
  expect(order.slice(0, 2).sort((a, b) => a - b)).toEqual([7, 90]);
});

test("shadow prices come close to what one more unit adds", () => {
  const one = { ...instance, groups: instance.groups.map((group) => ({ ...group, silver: 5, gold: 1 })) };
  const now = solvePortfolio(one);
  const more = solvePortfolio({ ...one, maxCount: one.maxCount + 1 });
  expect(now.shadow.application / (more.value - now.value)).toBeGreaterThan(0.8);
  expect(now.shadow.application / (more.value - now.value)).toBeLessThan(1.25);
  expect(now.shadow.silver).toBeGreaterThan(0);
  expect(now.shadow.gold).toBeGreaterThan(0);
  expect(now.shadow.usd).toBe(0);
  expect(solvePortfolio({ ...one, maxCount: 120, budgetUsd: 500 }).shadow.usd).toBeGreaterThan(0);
});
