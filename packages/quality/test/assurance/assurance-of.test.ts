import { chartSchema } from "@smartpick/answers";
import { normalCdf, randomFrom } from "@smartpick/core/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assuranceOf } from "../../src/assurance/assurance-of.ts";
import { isSkewed } from "../../src/assurance/counted-share.ts";
import { binomialCdf } from "../../src/math/binomial-cdf.ts";
import { poissonCdf } from "../../src/math/poisson-cdf.ts";
import { chartFrom } from "../chart-from.ts";

const WAITS = [21, 19, 22, 18, 20, 21, 19, 20, 22, 18, 20, 21, 19, 20];

describe("the assurance of a target", () => {
  const chart = chartFrom("xmr", WAITS);
  const { lower, upper } = chart.points[0]!;

  it("is given by the limits: all on the good side, around the target, or all on the other side", () => {
    const verdict = (value: number, better: "lower" | "higher") => {
      const found = assuranceOf(chart, { value, better });
      return [found.verdict, found.nhs];
    };
    expect(verdict(upper! + 0.1, "lower")).toEqual(["always", "consistently-passing"]);
    expect(verdict(20, "lower")).toEqual(["by-chance", "hit-and-miss"]);
    expect(verdict(lower! - 0.1, "lower")).toEqual(["never", "consistently-failing"]);
    expect(verdict(upper! + 0.1, "higher")).toEqual(["never", "consistently-failing"]);
    expect(verdict(lower! - 0.1, "higher")).toEqual(["always", "consistently-passing"]);
  });

  it("takes the newest phase, and says where it is short or has signals", () => {
    const phase = [...WAITS.map(() => "a"), ...WAITS.slice(0, 6).map(() => "b")];
    const values = [...WAITS, ...WAITS.slice(0, 6).map((value) => value - 10)];
    const found = assuranceOf(chartFrom("xmr", values, { phase }), { value: 15, better: "lower" });
    expect(found.phase).toBe("b");
    expect(found.met).toEqual({ points: 6, of: 6 });
    expect(found.doubts).toEqual([{ code: "few-points", points: 6, least: 12 }]);
    const spoilt = [...WAITS];
    spoilt[4] = 60;
    const doubted = assuranceOf(chartFrom("xmr", spoilt), { value: 15, better: "lower" });
    expect(doubted.doubts).toEqual([{ code: "not-stable", points: 1 }]);
  });

  it("has no verdict without limits, and counts the points", () => {
    const found = assuranceOf(chartFrom("run", WAITS), { value: 20, better: "lower" });
    expect(found.verdict).toBeNull();
    expect(found.expected).toMatchObject({ share: 9 / 14, by: "counted" });
  });

  it("gives the share of ordinary points by the distribution of its kind", () => {
    const mean = 20;
    const spread = Math.sqrt(22 / 13);
    const single = assuranceOf(chart, { value: 21.5, better: "lower" }).expected!;
    expect(single.by).toBe("normal");
    expect(single.share).toBeCloseTo(normalCdf((21.5 - mean) / spread), 9);
    const counts = WAITS.map(() => 12);
    const n = WAITS.map(() => 60);
    const share = assuranceOf(chartFrom("p", counts, { n }), { value: 0.25, better: "lower" }).expected!;
    expect(share.by).toBe("binomial");
    expect(share.share).toBeCloseTo(binomialCdf(15, 60, 0.2), 12);
    const count = assuranceOf(chartFrom("c", counts), { value: 15, better: "higher" }).expected!;
    expect(count.share).toBeCloseTo(1 - poissonCdf(14, 12), 12);
    const gaps = assuranceOf(chartFrom("g", counts), { value: 6, better: "higher" }).expected!;
    expect(gaps.share).toBeCloseTo((12 / 13) ** 6, 12);
    const times = assuranceOf(chartFrom("t", counts), { value: 6, better: "higher" }).expected!;
    expect(times.share).toBeCloseTo(Math.exp(-0.5), 12);
  });

  it("counts skewed values instead of taking them for normal", () => {
    const skewed = [1, 1, 2, 1, 2, 3, 1, 2, 1, 30, 2, 1, 1, 2];
    expect(isSkewed(skewed)).toBe(true);
    expect(isSkewed(WAITS)).toBe(false);
    const found = assuranceOf(chartFrom("xmr", skewed), { value: 2, better: "lower" });
    expect(found.expected?.by).toBe("counted");
  });

  it("holds the true share of normal points in about 95 of 100 ranges", () => {
    const random = randomFrom(8);
    const truth = normalCdf(1);
    let held = 0;
    for (let run = 0; run < 600; run++) {
      const stream = random.split(run);
      const values = Array.from({ length: 24 }, () => stream.normal());
      const { expected } = assuranceOf(chartFrom("xmr", values), { value: 1, better: "lower" });
      if (expected!.by !== "normal" || (expected!.low <= truth && expected!.high >= truth)) held++;
    }
    expect(held / 600).toBeGreaterThan(0.925);
    expect(held / 600).toBeLessThan(0.985);
  });

  it("fits the format and never shrinks as the target gets easier", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom("run", "xmr", "p", "u", "c", "g", "mr"),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (values, method, target) => {
          const drawn = chartFrom(method, values, { n: values.map(() => 30) });
          const hard = assuranceOf(drawn, { value: target, better: "lower" });
          const easy = assuranceOf(drawn, { value: target + 3, better: "lower" });
          expect(chartSchema.safeParse({ ...drawn, assurance: hard }).error).toBeUndefined();
          if (hard.expected && easy.expected) {
            expect(easy.expected.share).toBeGreaterThanOrEqual(hard.expected.share - 1e-12);
            expect(hard.expected.low).toBeLessThanOrEqual(hard.expected.share);
            expect(hard.expected.high).toBeGreaterThanOrEqual(hard.expected.share);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
