import { describe, expect, it } from "vitest";
import { type BestRate, bestRateOf } from "../../src/facts/best-rates.ts";

const rate = (type: BestRate["type"], matched: number, step2ckFrom: number | null = null): BestRate => ({
  type,
  specialty: "*",
  step2ckFrom,
  step2ckBelow: null,
  matched,
  n: 500,
  year: 2026,
  basis: "published",
  source: "a",
});

const RATES = [
  rate("us-md", 0.95),
  rate("us-md", 0.97, 220),
  rate("us-md", 1, 240),
  rate("non-us-img", 0.74, 252),
];

describe("the published group that matched most surely", () => {
  it.each([
    [210, 0.95],
    [239, 0.97],
    [260, 1],
    [null, 1],
  ])("reaches up to the band of a score of %s", (score, matched) => {
    expect(bestRateOf(RATES, "us-md", score)?.matched).toBe(matched);
  });

  it("is that of the whole type where no band reaches down to the score", () => {
    expect(bestRateOf(RATES, "non-us-img", 224)?.matched).toBe(0.74);
    expect(bestRateOf(RATES, "do", 224)).toBeNull();
  });
});
