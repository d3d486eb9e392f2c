import { randomFrom } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { nationalInstance } from "../src/bench/national-instance.ts";

const made = (seed: number, options = {}) => nationalInstance(randomFrom(seed).uniform, options);

describe("nationalInstance", () => {
  it("has the size, signals and fee steps of a national list", () => {
    const { size, nodeWeights, maxCount, groups, prob } = made(1);
    expect([size, nodeWeights.length, maxCount, prob.length]).toEqual([1500, 15, 200, 3 * 1500 * 15]);
    expect(groups).toMatchObject([{ gold: 3, silver: 12, feeSteps: [{ upTo: 30, usd: 11 }, { usd: 30 }] }]);
  });

  it("is the same for the same numbers, and another for others", () => {
    expect(made(7, { programs: 40 })).toEqual(made(7, { programs: 40 }));
    expect(made(7, { programs: 40 }).prob).not.toEqual(made(8, { programs: 40 }).prob);
  });

  it("has chances below 1 that a signal and a better node never lower", () => {
    const { size, nodeWeights, prob } = made(3, { programs: 50 });
    const nodes = nodeWeights.length;
    expect(nodeWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    for (const [at, chance] of prob.entries()) {
      expect(chance > 0 && chance < 1).toBe(true);
      if (at % nodes > 0) expect(chance).toBeGreaterThanOrEqual(prob[at - 1]!);
      if (at >= size * nodes) expect(chance).toBeGreaterThan(prob[at - size * nodes]!);
    }
  });

  it("spreads programs over the specialties asked for", () => {
    const { group, groups } = made(5, { programs: 30, groups: 3 });
    expect([0, 1, 2].map((g) => group.filter((of) => of === g).length)).toEqual([10, 10, 10]);
    expect(groups.map(({ name }) => name)).toEqual(["specialty 1", "specialty 2", "specialty 3"]);
  });
});
