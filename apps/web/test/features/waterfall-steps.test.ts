import type { ChancesReport } from "@smartpick/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { waterfallSteps } from "../../src/features/program/waterfall-steps.ts";

const chance = fc.double({ min: 0.001, max: 0.9, noNaN: true });

test("the changes shown add up to the difference of the ends shown", () => {
  fc.assert(
    fc.property(fc.array(chance, { minLength: 2, maxLength: 14 }), (chances) => {
      const contributions = chances.slice(1).map((to, at) => ({
        factor: `f${at}`,
        label: `Factor ${at}`,
        logit: 0,
        sd: 0,
        from: chances[at] ?? 0,
        to,
        low: to / 2,
        high: to,
        basis: "judgement" as const,
        sources: [],
      }));
      const first = chances[0] ?? 0;
      const last = chances.at(-1) ?? 0;
      const report = {
        base: { chance: { low: first / 2, mid: first, high: first }, basis: "kind", sources: [] },
        contributions,
        interview: { low: last / 2, mid: last, high: last },
        match: { low: last / 4, mid: last / 2, high: last },
        season: 2027,
        warningReasons: [],
      } as unknown as ChancesReport;
      const steps = waterfallSteps(report);
      const sum = steps.reduce((total, { change }) => total + (change ?? 0), 0);
      expect(sum).toBeCloseTo((steps.at(-1)?.to ?? 0) - (steps[0]?.to ?? 0), 6);
      expect(steps.length).toBe(contributions.length + 2);
    }),
  );
});
