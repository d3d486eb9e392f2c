import { describe, expect, it } from "vitest";
import { otherPriceSentences, WHICH_PRICE_COUNTS } from "../../src/index.ts";
import { sourceIdsOf } from "../../src/sources/source-table.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { smallPlan } from "../small-plan.ts";

const { cost } = smallPlan();
const other = { usd: 85, source: "older-page", publishedFor: 2025, confidence: "second-hand" };
const disputed = smallPlan({
  cost: { ...cost, fixedItems: cost.fixedItems.map((item) => ({ ...item, others: [other] })) },
});

describe("fees on which sources disagree", () => {
  it("show both prices, the counted one first, each other one with its year", () => {
    const [sentence = "", ...more] = otherPriceSentences(disputed, (source) => ` [${source}]`);
    expect(sentence).toBe(
      "NRMP registration: $70 is counted, and other sources say $85 (2025, not official [older-page]).",
    );
    expect(more).toEqual([]);
    plainEnglish(sentence);
    plainEnglish(WHICH_PRICE_COUNTS);
  });

  it("say nothing where the sources agree", () => {
    expect(otherPriceSentences(smallPlan())).toEqual([]);
  });

  it("name the other sources among those of the plan", () => {
    expect(sourceIdsOf(disputed)).toContain("older-page");
  });
});
