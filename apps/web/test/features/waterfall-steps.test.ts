import type { ChancesReport } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waterfallSteps } from "../../src/features/program/waterfall-steps.ts";

const chance = fc.double({ min: 0.001, max: 0.9, noNaN: true });

function contributionsOf(chances: readonly number[]) {
  return chances.slice(1).map((to, at) => ({
    factor: `f${at}`,
    label: `Factor ${at}`,
    logit: 0,
    sd: 0,
    from: chances[at] ?? Number.NaN,
    to,
    low: to / 2,
    high: to,
    basis: "judgement" as const,
    sources: [],
  }));
}

function reportOf(chances: readonly [number, ...number[]]): ChancesReport {
  const [first] = chances;
  const last = chances.at(-1) ?? first;
  return {
    base: { chance: { low: first / 2, mid: first, high: first }, basis: "kind", sources: [] },
    contributions: contributionsOf(chances),
    interview: { low: last / 2, mid: last, high: last },
    match: { low: last / 4, mid: last / 2, high: last },
    season: 2027,
    warningReasons: [],
  } as unknown as ChancesReport;
}

const chances = fc.array(chance, { minLength: 2, maxLength: 14 }).map((all) => all as [number, ...number[]]);

describe("the steps of a chance", () => {
  test("add up exactly to the numbers shown at both ends, rounding among them", () => {
    fc.assert(
      fc.property(chances, (all) => {
        const steps = waterfallSteps(reportOf(all));
        const [first, last] = [steps[0], steps.at(-1)];
        const shown = [Number(first?.said), Number(last?.said)] as const;
        const tenths = steps.map(({ change }) => Math.round(10 * (change ?? 0)));
        const sum = tenths.reduce((total, tenth) => total + tenth, 0);
        if (shown.some(Number.isNaN))
          expect(sum).toBe(Math.round(10 * (last?.to ?? 0)) - Math.round(10 * (first?.to ?? 0)));
        else expect(sum).toBe(10 * (shown[1] - shown[0]));
      }),
    );
  });

  test("are one for each factor, and rounding moves less than one of 100", () => {
    fc.assert(
      fc.property(chances, (all) => {
        const steps = waterfallSteps(reportOf(all)).slice(1, -1);
        const factors = steps.filter(({ label }) => label.startsWith("Factor"));
        expect(factors.map(({ label }) => label)).toEqual(contributionsOf(all).map(({ label }) => label));
        const [rounding] = steps.slice(factors.length);
        expect(Math.abs(rounding?.change ?? 0)).toBeLessThanOrEqual(1.1);
      }),
    );
  });

  test("end in the chance with the signal that is looked at", () => {
    const report = reportOf([0.08, 0.03]);
    const shown = {
      interview: { low: 0.02, mid: 0.052, high: 0.09 },
      match: { low: 0.01, mid: 0.02, high: 0.03 },
      contributions: contributionsOf([0.08, 0.03, 0.052]),
    };
    expect(waterfallSteps(report, shown).at(-1)?.said).toBe("5");
    expect(waterfallSteps(report, shown)).toHaveLength(5);
    expect(waterfallSteps(report).at(-1)?.said).toBe("3");
  });

  test("say no chance with a decimal", () => {
    fc.assert(
      fc.property(chances, (all) => {
        for (const { after } of waterfallSteps(reportOf(all))) expect(after).toMatch(/^(<1|\d{1,2})$/);
      }),
    );
  });
});
