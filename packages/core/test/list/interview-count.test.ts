import { describe, expect, it } from "vitest";
import { interviewCount } from "../../src/list/interview-count.ts";

describe("the number of interviews", () => {
  it("has the mean and quantiles of its distribution", () => {
    const count = interviewCount(Float64Array.of(0.3, 0.4, 0.2, 0.1));
    expect(count.mean).toBeCloseTo(1.1, 12);
    expect([count.q05, count.q25, count.q50, count.q75, count.q90, count.q95]).toEqual([0, 0, 1, 2, 2, 3]);
  });

  it("keeps a sum of one when the invisible tail is cut", () => {
    const pmf = new Float64Array(40);
    pmf[0] = 0.9;
    pmf[1] = 0.1 - 1e-7;
    pmf[39] = 1e-7;
    const shown = interviewCount(pmf).pmf ?? [];
    expect(shown).toHaveLength(2);
    expect(shown.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
