import { describe, expect, it } from "vitest";
import {
  certificateSentence,
  emptyListReasons,
  findingOf,
  interviewSentences,
  keptSentence,
  matchSentences,
  nextStretchSentence,
} from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";

describe("sentences about a plan", () => {
  const plan = smallPlan();

  it("opens with programs, dollars and the stop", () => {
    expect(findingOf(plan)).toBe("2 programs for $1,715. Then stop.");
    expect(findingOf(smallPlan({ list: [] }))).toBe("No program fits these limits, so the list is empty.");
  });

  it("says which limit binds where the list is empty", () => {
    const empty = smallPlan({
      list: [],
      warningReasons: [{ code: "budget-below-fixed-fees", usd: 50, fixed: 335 }],
    });
    expect(emptyListReasons(empty)).toEqual([
      "Your budget of $50 is below the fixed fees of $335. No application fits.",
    ]);
    const none = { programs: 0, usd: 335, why: "", reason: { code: "max-programs", programs: 0 } } as const;
    expect(emptyListReasons(smallPlan({ list: [], stopLine: none }))).toEqual([
      "Your limit of 0 programs ends here.",
    ]);
    expect(emptyListReasons(plan)).toEqual([]);
  });

  it("gives the chance as a count with its range", () => {
    expect(matchSentences(plan)).toBe(
      "In about 31 of 100 seasons like this one, you match. The true number is likely between 19 and 45.",
    );
    expect(interviewSentences(plan)).toContain("about 76 of 100 seasons, you get at least one interview");
    expect(interviewSentences(plan)).toContain("between 0 and 6 interviews");
  });

  it("prices the stretch after the stop line", () => {
    expect(nextStretchSentence(plan)).toBe(
      "Programs 3 to 32 add 1.0 of 100 for $900. That is $900 for each 1 of 100.",
    );
    expect(nextStretchSentence(smallPlan({ frontier: plan.frontier.slice(0, 2) }))).toBeNull();
    const flat = plan.frontier.map((point) => ({ ...point, chance: 0.31 }));
    expect(nextStretchSentence(smallPlan({ frontier: flat }))).toBe(
      "Programs 3 to 32 add less than 0.1 of 100 for $900.",
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
