import { chartSchema } from "@smartpick/answers";
import { randomFrom } from "@smartpick/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectOf } from "../../src/effect/effect-of.ts";
import { chartFrom } from "../chart-from.ts";

/** Names of phases, so many points each. */
function phases(...parts: readonly (readonly [string, number])[]): string[] {
  return parts.flatMap(([name, points]) => Array.from({ length: points }, () => name));
}

/** Steady values around a level, never far from it, without a trend. */
function steady(level: number, points: number): number[] {
  const pattern = [0.4, -0.8, 0.9, -0.3, 0.2, -0.6, 0.7, -0.5, 0.1, -0.1];
  return Array.from({ length: points }, (_, at) => level + pattern[at % pattern.length]!);
}

function effect(chart: Parameters<typeof effectOf>[0], before = "before", after = "after") {
  const found = effectOf(chart, { before, after });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const codesOf = (found: ReturnType<typeof effect>): readonly string[] =>
  found.claim.reasons.map(({ code }) => code);

describe("an effect between two phases", () => {
  it("is borne where a steady baseline is followed by a clear and steady shift", () => {
    const phase = phases(["before", 20], ["after", 12]);
    const found = effect(chartFrom("xmr", [...steady(20, 20), ...steady(15, 12)], { phase, rules: "nhs" }));
    expect(found.claim).toEqual({ bears: true, reasons: [] });
    expect(found.difference!.value).toBeCloseTo(-5, 0);
    expect(found.difference!.high).toBeLessThan(-4);
    expect(found.limits).toEqual(["regression-to-the-mean", "something-else-changed"]);
  });

  it("is not borne by a few points, and says of which phase", () => {
    const phase = phases(["before", 20], ["after", 5]);
    const found = effect(chartFrom("xmr", [...steady(20, 20), ...steady(15, 5)], { phase, rules: "nhs" }));
    expect(found.claim.reasons).toContainEqual({ code: "few-points", phase: "after", points: 5, least: 8 });
    expect(found.claim.bears).toBe(false);
  });

  it("is not borne where the baseline had a special cause", () => {
    const phase = phases(["before", 20], ["after", 12]);
    const before = steady(20, 20);
    before[7] = 40;
    const found = effect(chartFrom("xmr", [...before, ...steady(15, 12)], { phase }));
    expect(found.claim.reasons).toContainEqual({ code: "signal-before", phase: "before", points: 1 });
  });

  it("is not borne where the baseline was falling already", () => {
    const phase = phases(["before", 12], ["after", 12]);
    const falling = steady(0, 12).map((value, at) => value + 20 - 0.5 * at);
    const found = effect(chartFrom("xmr", [...falling, ...steady(13, 12)], { phase }));
    const trend = found.claim.reasons.find(({ code }) => code === "trend-before");
    expect(trend).toMatchObject({ phase: "before", rises: false });
  });

  it("is not borne where the baseline had shifted before", () => {
    const phase = phases(["before", 24], ["after", 12]);
    const shifted = [...steady(20, 12), ...steady(16, 12)];
    const codes = codesOf(effect(chartFrom("xmr", [...shifted, ...steady(12, 12)], { phase })));
    expect(codes).toContain("runs-before");
  });

  it("is not borne where the phase after is unsteady, where nothing signals, or where phases lie between", () => {
    const phase = phases(["before", 12], ["trial", 8], ["after", 12]);
    const wild = steady(20, 12);
    wild[6] = 60;
    const codes = codesOf(effect(chartFrom("xmr", [...steady(20, 20), ...wild], { phase })));
    expect(codes).toContain("unstable-after");
    expect(codes).toContain("phases-between");
    const same = phases(["before", 20], ["after", 12]);
    const none = codesOf(effect(chartFrom("xmr", steady(20, 32), { phase: same })));
    expect(none).toEqual(["no-shift-signal", "no-change-possible"]);
    expect(codesOf(effect(chartFrom("xmr", steady(20, 32), { phase: same, rules: "none" })))).toContain(
      "no-rules",
    );
  });

  it("has a level, an interval and a method for each kind of measure", () => {
    const phase = phases(["before", 12], ["after", 12]);
    const counts = [9, 7, 8, 10, 6, 9, 8, 7, 9, 8, 10, 7, 4, 3, 5, 2, 4, 3, 4, 5, 3, 2, 4, 3];
    const n = counts.map(() => 40);
    const kinds = (["run", "xmr", "p", "u", "c", "g", "t"] as const).map((method) => {
      const found = effect(chartFrom(method, counts, { phase, n }));
      expect(found.before.level!.low).toBeLessThan(found.before.level!.value);
      const change = found.difference ?? found.ratio!;
      // Whole numbers whose high and low alternate may leave one value for the shift of the median.
      expect(change.low!).toBeLessThanOrEqual(change.value);
      expect(change.high!).toBeGreaterThanOrEqual(change.value);
      return [method, found.kind, found.method];
    });
    expect(kinds).toEqual([
      ["run", "median", "hodges-lehmann"],
      ["xmr", "mean", "welch-autocorrelated"],
      ["p", "share", "square-and-add"],
      ["u", "rate", "square-and-add"],
      ["c", "rate", "square-and-add"],
      ["g", "gap", "gap-ratio"],
      ["t", "gap", "gap-ratio"],
    ]);
    const share = effect(chartFrom("p", counts, { phase, n }));
    expect(share.difference!.value).toBeCloseTo((42 - 98) / 480, 12);
  });

  it("is refused for phases that are not there and charts of spread", () => {
    const phase = phases(["before", 9], ["after", 9]);
    const chart = chartFrom("xmr", steady(20, 18), { phase });
    const refusal = (before: string, after: string, of = chart) => {
      const found = effectOf(of, { before, after });
      return found.ok ? [] : found.problems;
    };
    expect(refusal("befor", "after")).toEqual([
      { code: "phase-unknown", phase: "befor", known: ["before", "after"] },
    ]);
    expect(refusal("after", "before")).toEqual([
      { code: "phases-reversed", before: "after", after: "before" },
    ]);
    expect(refusal("after", "after")).toEqual([{ code: "phases-same", phase: "after" }]);
    const twice = chartFrom("xmr", steady(20, 18), {
      phase: phases(["before", 6], ["after", 6], ["before", 6]),
    });
    expect(refusal("before", "after", twice)).toEqual([{ code: "phase-twice", phase: "before" }]);
    expect(refusal("before", "after", chartFrom("mr", steady(20, 18), { phase }))).toEqual([
      { code: "method-without-level", method: "mr" },
    ]);
  });

  it("fits the format for any counts, and never throws", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 14 }),
        fc.array(cell, { minLength: 1, maxLength: 14 }),
        fc.constantFrom("run", "xmr", "p", "u", "c", "g", "p-prime", "u-prime"),
        (before, after, method) => {
          fc.pre([...before, ...after].some((value) => value !== null));
          const phase = phases(["before", before.length], ["after", after.length]);
          const chart = chartFrom(method, [...before, ...after], { phase, n: phase.map(() => 30) });
          const found = effectOf(chart, { before: "before", after: "after" });
          expect(found.ok).toBe(true);
          if (found.ok)
            expect(chartSchema.safeParse({ ...chart, effect: found.value }).error).toBeUndefined();
        },
      ),
      { numRuns: 150 },
    );
  });

  it("falsely bears a claim in few of 100 charts without any change", () => {
    const random = randomFrom(4);
    let borne = 0;
    for (let run = 0; run < 400; run++) {
      const stream = random.split(run);
      const values = Array.from({ length: 32 }, () => 20 + stream.normal());
      const chart = chartFrom("xmr", values, { phase: phases(["before", 20], ["after", 12]), rules: "nhs" });
      if (effect(chart).claim.bears) borne++;
    }
    expect(borne / 400).toBeLessThan(0.03);
  });
});
