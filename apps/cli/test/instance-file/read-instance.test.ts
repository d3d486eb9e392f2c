import { solvePortfolio } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { readInstance } from "../../src/instance-file/read-instance.ts";
import { writeSolution, writeValue } from "../../src/instance-file/write-solution.ts";

const GOOD = {
  weights: [1, 3],
  utility: [1, 0.5, 0.8],
  prob: [
    [
      [0.1, 0.2],
      [0.3, 0.4],
      [0.2, 0.2],
    ],
    [
      [0.2, 0.3],
      [0.4, 0.5],
      [0.3, 0.4],
    ],
  ],
  specialty: ["a", "b", "a"],
  fees: {
    tiers: [
      { upTo: 1, usd: 11 },
      { upTo: null, usd: 30 },
    ],
    per: "specialty",
  },
  budget: 41,
  maxSilver: 1,
  caps: [{ of: [0, 2], max: 1, level: 1 }],
  must: [1],
};

describe("readInstance", () => {
  test("reads a document into an instance that can be solved and written", () => {
    const read = readInstance(GOOD);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { instance } = read.value;
    expect([...instance.nodeWeights]).toEqual([0.25, 0.75]);
    expect([...instance.group]).toEqual([0, 1, 0]);
    expect(instance.prob[(1 * 3 + 2) * 2 + 1]).toBe(0.4);
    expect(instance.maxCount).toBe(Infinity);
    const solution = solvePortfolio(instance);
    const result = JSON.parse(JSON.stringify(writeSolution(solution, 3)));
    expect(result).toMatchObject({ schema: "smartpick/portfolio-result@1", exact: true, gap: 0, ms: 3 });
    expect(result.levels).toHaveLength(3);
    expect(result.levels[1]).toBeGreaterThanOrEqual(0);
  });

  test("with levels only the value of that choice is given", () => {
    const read = readInstance({ ...GOOD, levels: [0, -1, 1] });
    if (!read.ok) throw new Error("refused");
    const result = writeValue(read.value, 0);
    const at = (q0: number, q2: number) => q0 * 1 + (1 - q0) * q2 * 0.8;
    expect(result.value).toBeCloseTo(0.25 * at(0.1, 0.3) + 0.75 * at(0.2, 0.4), 14);
    expect(result.levels).toEqual([0, -1, 1]);
    expect(result.usd).toBe(41);
  });

  test.each([
    ["", 7],
    ["", null],
    ["schema", { ...GOOD, schema: "smartpick/portfolio@2" }],
    ["weights", { ...GOOD, weights: undefined }],
    ["weights", { ...GOOD, weights: [] }],
    ["weights", { ...GOOD, weights: [0, 0] }],
    ["weights[1]", { ...GOOD, weights: [1, -1] }],
    ["utility[2]", { ...GOOD, utility: [1, 0.5, Number.NaN] }],
    ["utility[0]", { ...GOOD, utility: ["1", 0.5, 1] }],
    ["prob", { ...GOOD, prob: [] }],
    ["prob[1]", { ...GOOD, prob: [GOOD.prob[0], [[0.1, 0.1]]] }],
    ["prob[0][1]", { ...GOOD, prob: [[[0.1, 0.2], [0.3], [0.2, 0.2]]] }],
    [
      "prob[0][0][1]",
      {
        ...GOOD,
        prob: [
          [
            [0.1, 1.2],
            [0.3, 0.1],
            [0.2, 0.2],
          ],
        ],
      },
    ],
    ["specialty", { ...GOOD, specialty: ["a"] }],
    ["specialty[1]", { ...GOOD, specialty: ["a", null, "b"] }],
    ["costs", { ...GOOD, costs: [1] }],
    ["costs[0]", { ...GOOD, costs: [-1, 2, 3] }],
    ["fees.per", { ...GOOD, fees: { ...GOOD.fees, per: "state" } }],
    ["fees.tiers[0].usd", { ...GOOD, fees: { tiers: [{ upTo: null }] } }],
    [
      "fees.tiers[1].upTo",
      {
        ...GOOD,
        fees: {
          tiers: [
            { upTo: 3, usd: 1 },
            { upTo: 2, usd: 1 },
          ],
        },
      },
    ],
    ["budget", { ...GOOD, budget: "all" }],
    ["maxCount", { ...GOOD, maxCount: 2.5 }],
    ["maxGold", { ...GOOD, maxGold: -1 }],
    ["caps[0]", { ...GOOD, caps: [3] }],
    ["caps[0].of", { ...GOOD, caps: [{ max: 1 }] }],
    ["caps[0].of[0]", { ...GOOD, caps: [{ of: [9] }] }],
    ["caps[0].level", { ...GOOD, caps: [{ of: [0], level: 3 }] }],
    ["must[1]", { ...GOOD, must: [1, 1] }],
    ["never[0]", { ...GOOD, never: [-1] }],
    ["levels", { ...GOOD, levels: [0] }],
    ["levels[2]", { ...GOOD, levels: [0, 0, 2] }],
    ["budgett", { ...GOOD, budgett: 3 }],
  ])("refuses a fault and names %s", (path, value) => {
    const read = readInstance(value);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems.map((problem) => problem.path)).toContain(path);
    expect(read.problems.length).toBeLessThanOrEqual(20);
  });
});
