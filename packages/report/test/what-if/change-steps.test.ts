import type { ChangeStep } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedFinding,
  changeSums,
  type NamedSteps,
  overlapSentences,
  signedPoints,
  sinceSentence,
  stepsChart,
  stepsTable,
  stepsTitle,
  twoCasesChart,
  twoCasesTable,
} from "../../src/index.ts";

const around = (mid: number) => ({ mid, low: mid - 0.02, high: mid + 0.03 });

const stepsOf = (gains: readonly number[]): NamedSteps => {
  let total = 0;
  return {
    season: 2027,
    base: { match: { mid: 0.31, low: 0.19, high: 0.45 }, programs: 84, usd: 1715 },
    names: gains.map((_, n) => `Change ${n + 1}`),
    ends: ["As now", "Changed"],
    steps: gains.map((gain): ChangeStep => {
      total += gain;
      return {
        change: {},
        alone: around(gain),
        step: around(gain),
        total: around(total),
        match: { mid: 0.31 + total, low: 0.2, high: 0.6 },
        list: { programs: 90, usd: 1800 },
        season: 2027,
        evidence: "published",
        causes: [],
        sources: [],
      };
    }),
  };
};

describe("changes one after another", () => {
  it("add up exactly to the whole once they are rounded", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -0.05, max: 0.08, noNaN: true }), { maxLength: 6 }), (gains) => {
        const sums = changeSums(stepsOf(gains));
        const total = sums.steps.reduce((sum, step) => sum + Math.round(10 * step), 0);
        expect(total).toBe(Math.round(10 * sums.whole) + 0);
      }),
    );
  });

  it("are drawn and told with both totals and what each adds", () => {
    const steps = stepsOf([0.04, -0.012]);
    expect(stepsTitle(steps)).toBe("From 31 to 34 of 100: Change 1 +4.0, Change 2 −1.2.");
    for (const width of [280, 700]) {
      const svg = stepsChart(steps, width);
      expect(svg).toContain(`aria-label="${stepsTitle(steps)}"`);
      expect(svg).not.toContain("NaN");
    }
    expect(stepsTable(steps).rows).toEqual([
      ["Change 1", "+4.0", "+2.0 to +7.0", "35"],
      ["Change 2", "−1.2", "−3.2 to +1.8", "34"],
      ["All together", "+2.8", "+0.8 to +5.8", "34"],
    ]);
    expect(stepsTable(stepsOf([])).rows).toEqual([]);
  });

  it("say whether they overlap, where each has a number", () => {
    expect(overlapSentences(stepsOf([0.04]))).toEqual([]);
    expect(overlapSentences(stepsOf([0.04, 0.03]))[1]).toBe("Together they give +7.0: they add up.");
    const { steps } = stepsOf([0.04, 0.03]);
    const alone = (mid: number) => ({
      steps: steps.map((step) => ({ ...step, alone: around(mid) })),
    });
    expect(overlapSentences(alone(0.05))).toEqual([
      "Each alone gives +5.0 and +5.0.",
      "Together they give +7.0, not +10.0.",
      "They overlap: part of what one gives, another gives too.",
    ]);
    expect(overlapSentences(alone(0.02)).at(-1)).toBe("One makes the other count for more.");
    expect(overlapSentences({ steps: steps.map((step) => ({ ...step, alone: null })) })).toEqual([]);
  });

  it("name the answers that moved the number", () => {
    expect(sinceSentence(0.31, 0.344, ["Step 3"])).toBe("31 → 34 of 100 since you changed Step 3.");
    expect(sinceSentence(0.31, 0.344, ["a", "b", "c", "d"])).toContain("changed 4 answers.");
    expect([0, 2, -0.4].map(signedPoints)).toEqual(["0", "+2.0", "−0.4"]);
  });
});

describe("two cases on one axis", () => {
  it("are told with both ranges, also where a chance is under 1", () => {
    const cases = {
      now: { mid: 0.004, low: 0.001, high: 0.02 },
      changed: { mid: 0.03, low: 0.01, high: 0.07 },
      difference: 0.026,
    };
    for (const width of [280, 700]) {
      const svg = twoCasesChart(cases, width);
      expect(svg).toContain("As now &lt;1 of 100");
      expect(svg).not.toContain("NaN");
    }
    expect(twoCasesTable(cases).rows[1]).toEqual(["Changed", 1, 3, 7]);
  });

  it("are found to differ only where the counts do", () => {
    const plan = (mid: number) => ({ chance: { match: { mid } } }) as Parameters<typeof changedFinding>[1];
    expect(changedFinding(3, plan(0.31), plan(0.39))).toBe("With these three changes: 39 of 100, not 31.");
    expect(changedFinding(1, plan(0.31), plan(0.312))).toBe("With this change: still 31 of 100.");
    expect(changedFinding(0, plan(0.31), plan(0.31))).toBe("As you are: 31 of 100. What would change that?");
  });
});
