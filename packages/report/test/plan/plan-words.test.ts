import type { StopReason } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  certificateSentence,
  emptyListReasons,
  findingOf,
  interviewSentences,
  keptSentence,
  levelSentences,
  matchSentences,
  nextStretchSentence,
} from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";

describe("sentences about a plan", () => {
  const plan = smallPlan();

  it("opens with programs, dollars and the stop", () => {
    expect(findingOf(plan)).toBe("2 programs for $1,715. Then stop.");
    const empty = (reason: StopReason) =>
      findingOf(smallPlan({ list: [], stopLine: { programs: 0, usd: 0, reason } }));
    expect(empty({ code: "budget", usd: 60 })).toBe("No program fits these limits, so the list is empty.");
    const price = { programs: 3, usd: 264, chance: 0.18, usdPerChance: 5, price: 15 };
    expect(empty({ code: "price", ...price })).toBe(
      "No list is worth its cost to you, so the list is empty.",
    );
  });

  it("tells what more would add where a limit ends the list, and to stop only where worth does", () => {
    const ended = (reason: StopReason) => {
      const stopLine = { programs: 2, usd: 1715, why: "", reason };
      return findingOf(smallPlan({ stopLine }));
    };
    const more = { programs: 16, usd: 500, chance: 0.031 };
    expect(ended({ code: "budget", usd: 2000, more: { ...more, cost: 498 } })).toBe(
      "2 programs for $1,715 of your $2,000; a list of 18, for $498 more, would add about 3 of 100.",
    );
    expect(ended({ code: "budget", usd: 1715, more })).toBe(
      "2 programs use your $1,715; $500 more would add about 3 of 100.",
    );
    expect(ended({ code: "max-programs", programs: 2, more: { ...more, chance: 0.004 } })).toBe(
      "2 programs for $1,715, your limit; a list of 18, for $500 more, would add 0.4 of 100.",
    );
    expect(ended({ code: "budget", usd: 2000 })).toBe("2 programs for $1,715 of your $2,000.");
    for (const code of ["limits", "all-candidates"] as const)
      expect(ended({ code, programs: 2 })).not.toContain("stop");
  });

  it("carries both readings and the cap with the chance", () => {
    const { chance } = plan;
    const bySource = {
      nationalCounts: 0.31,
      programRates: 0.62,
      programRatesInterview: 0.83,
      specialties: ["Family Medicine"],
    };
    const capped = {
      limit: 0.31,
      formula: { low: 0.2, mid: 0.4, high: 0.6 },
      group: {
        specialty: "Pediatrics",
        step2ckFrom: 252,
        step2ckBelow: null,
        matched: 0.3,
        n: 183,
        year: 2026,
        basis: "derived",
        source: "a",
      },
    } as const;
    const words = matchSentences(smallPlan({ chance: { ...chance, bySource, capped } }));
    expect(words).toContain("National counts of matched people say 31, which we use.");
    expect(words).toContain("Program rates alone say 62.");
    expect(interviewSentences(smallPlan({ chance: { ...chance, bySource } }))).toContain(
      "Program rates alone say 83",
    );
    expect(words).toContain(
      "We say no more than 31. Of 183 who chose Pediatrics with 252 or more on Step 2 CK, 30 of 100 matched (2026, worked out from published scores).",
    );
    expect(words).toContain("Our formula alone says 40 (4 in 5: between 20 and 60).");
    expect(words).toContain("the true number is between 19 and 45");
    const match = { low: 0.31, mid: 0.31, high: 0.31 };
    expect(matchSentences(smallPlan({ chance: { ...chance, match, capped } }))).not.toContain("true number");
  });

  it("says how firm the level of each specialty is, those alike together", () => {
    const level = { grade: "thin", why: "sources-differ", factor: 2.6, sources: [] } as const;
    const levels = ["Family Medicine", "Surgery"].map((specialty) => ({ specialty, ...level }));
    expect(levelSentences({ levels })).toEqual([
      "How many of your type match in Family Medicine and Surgery at all: thin evidence, sources differ.",
    ]);
    const firm = {
      specialty: "Neurology",
      grade: "strong",
      why: "sources-agree",
      factor: 1.3,
      sources: [],
    } as const;
    expect(levelSentences({ levels: [...levels, firm] })).toEqual([
      "Evidence of how many of your type match at all: thin in Family Medicine and Surgery (sources differ), strong in Neurology (sources agree).",
    ]);
  });

  it("says which limit binds where the list is empty", () => {
    const empty = smallPlan({
      list: [],
      warningReasons: [
        {
          code: "budget-below-fixed-fees",
          usd: 50,
          fixed: 335,
          first: { specialty: "Neurology", usd: 346 },
        },
      ],
    });
    expect(emptyListReasons(empty)).toEqual([
      "Your budget of $50 buys no application. The cheapest first one, in Neurology, costs $346, with $335 of fixed fees in it.",
    ]);
    const none = { programs: 0, usd: 335, why: "", reason: { code: "max-programs", programs: 0 } } as const;
    expect(emptyListReasons(smallPlan({ list: [], stopLine: none }))).toEqual([
      "Your limit of 0 programs ends here.",
    ]);
    expect(emptyListReasons(plan)).toEqual([]);
  });

  it("gives the chance as a count with its range", () => {
    expect(matchSentences(plan)).toBe(
      "In about 31 of 100 seasons like this one, you match. The chance is 4 in 5 that the true number is between 19 and 45.",
    );
    expect(interviewSentences(plan)).toContain("about 76 of 100 seasons, you get at least one interview");
    expect(interviewSentences(plan)).toContain("In 80 of 100 you get 0 to 6 interviews.");
  });

  it("prices the stretch after the stop line", () => {
    expect(nextStretchSentence(plan)).toBe(
      "The best list of 32 programs adds 1.0 of 100 for $900 more. That is $900 for each 1 of 100.",
    );
    expect(nextStretchSentence(smallPlan({ frontier: plan.frontier.slice(0, 2) }))).toBeNull();
    const flat = plan.frontier.map((point) => ({ ...point, chance: 0.31 }));
    expect(nextStretchSentence(smallPlan({ frontier: flat }))).toBe(
      "The best list of 32 programs adds less than 0.1 of 100 for $900 more.",
    );
  });

  it("says how much better another list could be at most", () => {
    expect(certificateSentence(plan)).toContain("can score more than 0.04 percent better");
    expect(certificateSentence(smallPlan({ certificate: { value: 1, upperBound: 1, gap: 1e-6 } }))).toContain(
      "can score 0.01 percent better",
    );
    expect(certificateSentence(smallPlan({ certificate: { value: 1, upperBound: 1, gap: 0 } }))).toContain(
      "No other list within your limits scores better",
    );
    const broken = { code: "tier-limit-broken", tier: "target", found: 79, least: null, most: 5 } as never;
    expect(certificateSentence(smallPlan({ warningReasons: [broken] }))).toContain(
      "within your other limits",
    );
    expect(certificateSentence(smallPlan({ list: [] }))).toBe("There is no list to compare with others.");
  });

  it("shows money kept as a gain, and nothing where there is no budget", () => {
    expect(keptSentence(plan)).toBe("You keep $785 of your budget.");
    expect(keptSentence(smallPlan({ cost: { ...plan.cost, kept: null } }))).toBeNull();
    expect(keptSentence(smallPlan({ cost: { ...plan.cost, kept: 1 } }))).toBeNull();
  });
});
