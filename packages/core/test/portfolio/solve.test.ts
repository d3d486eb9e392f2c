import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PortfolioCap } from "../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../src/portfolio/problem/value.ts";
import { solvePortfolio } from "../../src/portfolio/solve.ts";
import { keepsLimits } from "./instances/exhaustive.ts";
import { longInstance } from "./instances/long-instance.ts";
import { plainInstance } from "./instances/plain-instance.ts";
import { small } from "./instances/small-instance.ts";

describe("solvePortfolio at the size of a national list", () => {
  test("stays within a gap of 0.2 %, keeps every limit, and repeats itself", () => {
    const instance = longInstance({ seed: 4, applications: 100, groups: 2, budget: 1500 });
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
    const instance = longInstance({ seed: 9, applications: 60, taste: 0.6 });
    const hasty = solvePortfolio(instance, { milliseconds: 1 });
    const patient = solvePortfolio(instance);
    expect(keepsLimits(instance, hasty.levels)).toBe(true);
    expect(hasty.value).toBeLessThanOrEqual(patient.upperBound);
    expect(hasty.upperBound).toBeGreaterThanOrEqual(patient.value);
  });

  test("a start that breaks a limit is used as far as it fits", () => {
    const instance = longInstance({ seed: 2, programs: 200, nodes: 5, applications: 20 });
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
    ["must and never", { ...free, must: [1], never: [1] }, { code: "must-and-never", program: 1 }],
    [
      "too many pins",
      { ...free, must: [0, 1, 2], maxCount: 2 },
      { code: "must-above-programs", must: 3, max: 2 },
    ],
    [
      "an empty cap",
      { ...free, caps: [{ of: [2], min: 2, max: 3, level: null }] },
      { code: "cap-min-above-open", cap: 0, open: 1 },
    ],
    [
      "a cap upside down",
      { ...free, caps: [{ of: [2, 3], min: 2, max: 1, level: null }] },
      { code: "cap-min-above-max", cap: 0 },
    ],
    [
      "pins above a cap",
      { ...free, must: [2, 3], caps: [{ of: [2, 3], min: 0, max: 1, level: null, name: "NY" }] },
      { code: "cap-must-above-max", cap: 0, name: "NY", must: 2, max: 1 },
    ],
    [
      "a cap of a level that has no chances",
      { ...free, levels: 1 as const, caps: [{ of: [2], min: 1, max: 3, level: 2 as const }] },
      { code: "cap-level-missing", cap: 0, level: 2 },
    ],
    [
      "two caps that exclude each other",
      {
        ...free,
        caps: [
          { of: [0, 1, 2], min: 2, max: 2, level: null },
          { of: [1, 2], min: 0, max: 0, level: null },
        ],
      },
      { code: "with-the-others", limit: { kind: "cap", cap: 0 } },
    ],
  ])("%s is named", (_, broken, conflict) => {
    const solution = solvePortfolio(broken);
    expect(solution.feasible).toBe(false);
    expect(solution.conflict).toMatchObject(conflict);
    expect([...solution.levels]).toEqual([-1, -1, -1, -1, -1, -1]);
  });
});

describe("limits that let no program in", () => {
  const free = { ...small(77, 6), caps: [], must: [], never: [], budgetUsd: Infinity, maxCount: 6 };
  const open = { ...free, groups: free.groups.map((group) => ({ ...group, minCount: 0, maxCount: 6 })) };
  const everyone = [0, 1, 2, 3, 4, 5];
  test.each([
    ["a number", { ...open, maxCount: 0 }, [{ kind: "programs" }]],
    ["money", { ...open, cost: new Float64Array(6).fill(20), budgetUsd: 10 }, [{ kind: "budget" }]],
    [
      "two caps",
      {
        ...open,
        caps: [
          { of: [0, 1, 2, 3], min: 0, max: 0, level: null, name: "safer" },
          { of: [3, 4, 5], min: 0, max: 0, level: null, name: "reach" },
        ],
      },
      [
        { kind: "cap", cap: 0, name: "safer" },
        { kind: "cap", cap: 1, name: "reach" },
      ],
    ],
  ])("%s: are named beside the empty list", (_, closed, limits) => {
    const solution = solvePortfolio(closed);
    expect(solution).toMatchObject({ feasible: true, value: 0, exact: true, order: [], conflict: null });
    expect(solution.emptiedBy).toEqual(limits);
  });

  test("are none where nothing is in the way but the chances", () => {
    expect(solvePortfolio({ ...open, prob: new Float64Array(open.prob.length) }).emptiedBy).toEqual([]);
    expect(solvePortfolio({ ...open, never: everyone }).emptiedBy).toEqual([]);
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
  const caps = (document.caps as PortfolioCap[]).map((cap) => ({
    of: cap.of,
    min: cap.min ?? 0,
    max: cap.max ?? Infinity,
    level: cap.level ?? null,
  }));
  const instance = plainInstance(document.utility, document.prob, {
    caps,
    maxCount: document.maxCount,
    cost: Float64Array.from(document.costs as number[]),
    budgetUsd: document.budget,
  });
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

test("ten thousand specialties of one program each are a problem like any other", () => {
  const size = 10_000;
  const free = plainInstance(new Array(size).fill(1), [new Array(size).fill([0.01])], { maxCount: 20 });
  const [group] = free.groups;
  const instance = {
    ...free,
    group: Int32Array.from({ length: size }, (_, p) => p),
    groups: Array.from({ length: size }, (_, g) => ({
      ...group!,
      name: `s${g}`,
      feeSteps: [{ upTo: Infinity, usd: 1 }],
    })),
  };
  const solution = solvePortfolio(instance, { milliseconds: 20 });
  expect(solution.order.length).toBe(20);
  expect(solution.value).toBeCloseTo(1 - 0.99 ** 20, 12);
  expect(solution.exact).toBe(true);
});
