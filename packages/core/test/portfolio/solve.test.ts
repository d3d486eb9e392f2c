import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { keepsLimits } from "../../../../bench/portfolio-exhaustive.ts";
import { national, small } from "../../../../bench/portfolio-instances.ts";
import { portfolioValue } from "../../src/portfolio/problem/value.ts";
import { readInstance } from "../../src/portfolio/read-instance.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";

describe("solvePortfolio at the size of a national list", () => {
  test("stays within a gap of 0.2 %, keeps every limit, and repeats itself", () => {
    const instance = national({ seed: 4, applications: 100, groups: 2, budget: 1500 });
    const pinned = {
      ...instance,
      must: [3, 44],
      never: [5, 6, 7],
      caps: [{ of: [8, 9, 10, 3], min: 2, max: 3, level: null }],
    };
    const first = solvePortfolio(pinned);
    expect(first.feasible).toBe(true);
    expect(first.gap).toBeLessThan(0.002);
    expect(keepsLimits(pinned, first.levels)).toBe(true);
    expect(solvePortfolio(pinned)).toEqual(first);
  });

  test("little time gives a feasible list and a valid, wider bound", () => {
    const instance = national({ seed: 9, applications: 60, taste: 0.6 });
    const hasty = solvePortfolio(instance, { milliseconds: 1 });
    const patient = solvePortfolio(instance);
    expect(keepsLimits(instance, hasty.levels)).toBe(true);
    expect(hasty.value).toBeLessThanOrEqual(patient.upperBound);
    expect(hasty.upperBound).toBeGreaterThanOrEqual(patient.value);
  });

  test("a start that breaks a limit is used as far as it fits", () => {
    const instance = national({ seed: 2, programs: 200, nodes: 5, applications: 20 });
    const { levels, value } = solvePortfolio(instance);
    const fewer = { ...instance, maxCount: 15, never: [levels.indexOf(0)] };
    const solution = solvePortfolio(fewer, { start: levels });
    expect(keepsLimits(fewer, solution.levels)).toBe(true);
    expect(solution.value).toBeLessThan(value);
    expect(solution.gap).toBeLessThan(0.002);
  });
});

describe("limits that cannot be met", () => {
  const instance = small(77, 6);
  const free = { ...instance, caps: [], must: [], never: [], budgetUsd: Infinity, maxCount: 6 };
  test.each([
    ["must and never", { ...free, must: [1], never: [1] }, /must and never/],
    ["too many pins", { ...free, must: [0, 1, 2], maxCount: 2 }, /maxCount/],
    ["an empty cap", { ...free, caps: [{ of: [2], min: 2, max: 3, level: null }] }, /caps\[0\]/],
    ["a cap upside down", { ...free, caps: [{ of: [2, 3], min: 2, max: 1, level: null }] }, /caps\[0\]/],
    [
      "pins above a cap",
      { ...free, must: [2, 3], caps: [{ of: [2, 3], min: 0, max: 1, level: null }] },
      /caps\[0\]/,
    ],
  ])("%s is named", (_, broken, words) => {
    const solution = solvePortfolio(broken);
    expect(solution.feasible).toBe(false);
    expect(solution.conflict).toMatch(words);
    expect([...solution.levels]).toEqual([-1, -1, -1, -1, -1, -1]);
  });
});

test("no program, no application and no chance are answered", () => {
  const instance = small(5, 4);
  const none = {
    ...instance,
    caps: [],
    must: [],
    never: [0, 1, 2, 3],
    groups: instance.groups.map((g) => ({ ...g, minCount: 0 })),
  };
  expect(solvePortfolio(none)).toMatchObject({
    feasible: true,
    value: 0,
    upperBound: 0,
    gap: 0,
    exact: true,
  });
  const hopeless = { ...none, never: [], prob: new Float64Array(none.prob.length) };
  expect(solvePortfolio(hopeless)).toMatchObject({ feasible: true, value: 0, gap: 0 });
  const certain = { ...none, never: [], maxCount: 2, budgetUsd: Infinity, prob: none.prob.map(() => 1) };
  expect(solvePortfolio(certain).value).toBeCloseTo(Math.max(...none.utility), 12);
});

describe("limits that are hard to meet together", () => {
  // Eight to ten equalities over 40 programs hide a list that a short search does not find.
  const { instance: document, levels } = JSON.parse(
    readFileSync(new URL("./hidden-list.json", import.meta.url), "utf8"),
  );
  const read = readInstance(document);
  if (!read.ok) throw new Error("the hidden list's instance is refused");
  const { instance } = read.value;
  const hidden = Int8Array.from(levels as number[]);

  test("are not called impossible without a proof, and the bound still holds for the list there is", () => {
    expect(keepsLimits(instance, hidden)).toBe(true);
    const hasty = solvePortfolio(instance, { milliseconds: 1 });
    expect(hasty.feasible).toBe(false);
    expect(hasty.exact).toBe(false);
    expect(hasty.conflict).not.toBeNull();
    expect(hasty.upperBound).toBeGreaterThanOrEqual(portfolioValue(instance, hidden));
  });
});
