import { describe, expect, it } from "vitest";
import { stretchOf } from "../../src/index.ts";

describe("a stretch of the frontier", () => {
  it("costs what it costs for each 1 of 100 that it adds", () => {
    const { gain, usd, price } = stretchOf({ chance: 0.2, usd: 900 }, { chance: 0.25, usd: 1400 });
    expect(gain).toBeCloseTo(0.05, 12);
    expect(usd).toBe(500);
    expect(price).toBeCloseTo(100, 9);
  });

  it("is priced by the formula where the limit of the headline lowers a chance", () => {
    const to = { chance: 0.985, usd: 1400, formula: 0.99 };
    expect(stretchOf({ chance: 0.98, usd: 900 }, to).price).toBeCloseTo(500, 6);
  });

  it("has no price where it adds next to nothing, or takes something", () => {
    expect(stretchOf({ chance: 0.2, usd: 900 }, { chance: 0.200_01, usd: 1400 }).price).toBeNull();
    expect(stretchOf({ chance: 0.2, usd: 900 }, { chance: 0.19, usd: 1400 }).price).toBeNull();
  });
});
