import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interviewCount, interviewDistribution } from "../../src/parts/interview-count.ts";

const LEVELS = ["q05", "q10", "q25", "q50", "q75", "q90", "q95"] as const;

function countOf(quantiles: readonly number[], pmf: readonly number[]) {
  return { mean: 1, pmf, ...Object.fromEntries(LEVELS.map((level, at) => [level, quantiles[at]])) };
}

const counts = fc.array(fc.nat({ max: 3 }), { minLength: LEVELS.length, maxLength: LEVELS.length });

describe("interviewCount", () => {
  it("holds quantiles that never fall, and no others", () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (drawn, sort) => {
        const quantiles = sort ? drawn.toSorted((a, b) => a - b) : drawn;
        const rising = quantiles.every((q, at) => at === 0 || q >= (quantiles[at - 1] ?? q));
        expect(interviewCount.safeParse(countOf(quantiles, [1])).success).toBe(rising);
      }),
    );
  });

  it("holds a distribution that sums to 1 but for rounding", () => {
    const weight = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 200 }), (weights) => {
        const sum = weights.reduce((total, each) => total + each, 0);
        const pmf = weights.map((each) => each / sum);
        expect(interviewCount.safeParse(countOf([0, 0, 0, 0, 0, 0, 0], pmf)).success).toBe(true);
        const short = pmf.with(0, (pmf[0] ?? 0) * (1 - 1e-4));
        expect(interviewCount.safeParse(countOf([0, 0, 0, 0, 0, 0, 0], short)).success).toBe(false);
      }),
    );
  });

  it("may leave the distribution out, a forecast may not", () => {
    const { pmf: _, ...bare } = countOf([0, 0, 0, 0, 0, 0, 0], [1]);
    expect(interviewCount.safeParse(bare).success).toBe(true);
    expect(interviewDistribution.safeParse(bare).success).toBe(false);
    expect(interviewDistribution.safeParse({ ...bare, pmf: [] }).success).toBe(false);
  });
});
