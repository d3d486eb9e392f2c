import { describe, expect, it } from "vitest";
import { onceSentences, sharedLabels, TIER_NOTE, tierHeading } from "../../src/index.ts";
import { smallPlan, smallRow } from "../small-plan.ts";

const range = (mid: number) => ({ low: mid / 2, mid, high: mid * 2 });

describe("labels of a list", () => {
  const alike = [smallRow({ interview: range(0.03) }), smallRow({ rank: 2, interview: range(0.06) })];
  const differ = [alike[0]!, smallRow({ rank: 2, tier: "safer", evidence: "strong", signal: "none" })];

  it("are said once where every program has them alike", () => {
    expect(sharedLabels({ list: alike })).toEqual({ tier: "target", evidence: "thin", signal: "gold" });
    const words = onceSentences(smallPlan({ list: alike })).join(" ");
    expect(words).toContain("an interview in 3 to 6 of 100");
    expect(words).toContain("The evidence is thin for every program.");
    expect(words).not.toContain(TIER_NOTE);
  });

  it("stay in the rows where they tell programs apart, and of a single program", () => {
    const none = { tier: null, evidence: null, signal: null };
    expect(sharedLabels({ list: differ })).toEqual(none);
    expect(sharedLabels({ list: [alike[0]!] })).toEqual(none);
    expect(onceSentences(smallPlan({ list: differ }))).toEqual([TIER_NOTE]);
  });

  it("of a tier say what it holds and spans", () => {
    expect(tierHeading("safer", alike)).toBe("Best odds: 2 programs, an interview in 3 to 6 of 100");
    expect(tierHeading("reach", [alike[0]!])).toBe("Reach: 1 program, an interview in 3 of 100");
  });
});
