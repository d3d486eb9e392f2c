import { describe, expect, it } from "vitest";
import { tierLimitsOf, tierOf } from "../../src/list/tiers.ts";

const BORDERS = { safer: 2, reach: 0.5 };

describe("tiers", () => {
  it("are relative to the median interview chance of the list", () => {
    const limits = tierLimitsOf([0.01, 0.04, 0.05, 0.04, 0.2], BORDERS);
    expect(limits).toEqual({ safer: 0.08, reach: 0.02 });
    expect([0.01, 0.04, 0.2].map((chance) => tierOf(chance, limits))).toEqual(["reach", "target", "safer"]);
  });

  it("call every program of an empty list a target", () => {
    expect(tierOf(0.5, tierLimitsOf([], BORDERS))).toBe("target");
    expect(tierOf(0, tierLimitsOf([], BORDERS))).toBe("target");
  });
});
