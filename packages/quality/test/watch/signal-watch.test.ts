import { randomFrom } from "@smartpick/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runTestOf } from "../../src/charts/rules/run-test.ts";
import { signalsOf } from "../../src/charts/rules/signals-of.ts";
import { signalWatch } from "../../src/watch/signal-watch.ts";

const bandAt = (sigmas: number, length: number) => ({
  lower: Array.from({ length }, () => -sigmas),
  upper: Array.from({ length }, () => sigmas),
});

/** The number of points of the shortest chart that has a signal, by the rules of charts; 0 for none. */
function firstByCharts(values: readonly number[], rules: "anhoej" | "nhs" | "western-electric"): number {
  for (let points = 1; points <= values.length; points++) {
    const part = values.slice(0, points);
    if (rules === "anhoej" && runTestOf(part, 0).run.signal) return points;
    const signals = signalsOf({ values: part, centre: 0, bandAt: (sigmas) => bandAt(sigmas, points) }, rules);
    if (signals.some((marks) => marks.length > 0)) return points;
  }
  return 0;
}

function firstByWatch(values: readonly number[], rules: "anhoej" | "nhs" | "western-electric"): number {
  const watch = signalWatch(rules, 0);
  return values.findIndex((value) => watch.add(value, value)) + 1;
}

describe("a watch", () => {
  it.each(["anhoej", "nhs", "western-electric"] as const)(
    "under the %s rules sees its first signal when the chart does",
    (rules) => {
      // Half steps give points on the centre, equal neighbours and points on the lines.
      const value = fc.oneof(
        fc.integer({ min: -7, max: 7 }).map((half) => half / 2),
        fc.double({ min: -3.2, max: 3.2, noNaN: true }),
      );
      fc.assert(
        fc.property(fc.array(value, { minLength: 1, maxLength: 26 }), (values) => {
          expect(firstByWatch(values, rules)).toBe(firstByCharts(values, rules));
        }),
        { numRuns: 150 },
      );
    },
  );

  it("without limits marks runs alone", () => {
    const watch = signalWatch("western-electric", 0);
    expect([9, 9, 9, 9, 9, 9, 9].some((value) => watch.add(value, null))).toBe(false);
    expect(watch.add(9, null)).toBe(true);
  });

  /** Champ & Woodall 1987, table 1, all four rules: mean number of points until a signal at a shift in sigma. */
  it.each([
    [0, 91.75, 0.04],
    [1, 9.22, 0.03],
    [2, 3.13, 0.03],
  ])(
    "by the Western Electric rules at a shift of %d waits %d points, as published",
    (shift, published, within) => {
      const random = randomFrom(17);
      const runs = 3000;
      let points = 0;
      for (let run = 0; run < runs; run++) {
        const stream = random.split(run);
        const watch = signalWatch("western-electric", 0);
        // The published windows may reach back before the first point; here a window is never cut.
        for (let calm = 0; calm < 4; calm++) watch.add(0, 0);
        for (let seen = false; !seen; points++) {
          const value = shift + stream.normal();
          seen = watch.add(value, value);
        }
      }
      expect(Math.abs(points / runs / published - 1)).toBeLessThan(within);
    },
  );
});
