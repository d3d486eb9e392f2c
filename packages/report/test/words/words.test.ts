import { describe, expect, it } from "vitest";
import {
  capitalised,
  certificateSentence,
  counted,
  dollars,
  dollarsOrUnknown,
  emptyListReasons,
  findingOf,
  interviewSentences,
  keptSentence,
  listed,
  matchSentences,
  nextStretchSentence,
  placeName,
  SourceNotes,
  settingName,
  sourceLine,
  trackName,
} from "../../src/index.ts";
import { SMALL_SOURCES, smallPlan } from "../small-plan.ts";

describe("words for money, counts and places", () => {
  it("writes dollars without cents", () => {
    expect(dollars(1715)).toBe("$1,715");
    expect(dollars(1234567.6)).toBe("$1,234,568");
    expect(dollars(-30)).toBe("−$30");
    expect(dollars(-0.2)).toBe("$0");
    expect(dollarsOrUnknown(null)).toBe("unknown");
  });

  it("counts nouns in the right number", () => {
    expect(counted(1, "program")).toBe("1 program");
    expect(counted(0, "program")).toBe("0 programs");
    expect(counted(5845, "program")).toBe("5,845 programs");
  });

  it("joins lists as a sentence does", () => {
    expect(listed([])).toBe("");
    expect(listed(["a"])).toBe("a");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
    expect(listed(["a", "b"], "or")).toBe("a or b");
    expect(capitalised("about 3")).toBe("About 3");
  });

  it("names unknown places and settings as unknown", () => {
    expect(placeName("McKeesport", "PA")).toBe("McKeesport, PA");
    expect(placeName(null, "PA")).toBe("PA");
    expect(placeName(null, null)).toBe("place unknown");
    expect(settingName(null)).toBe("setting unknown");
    expect(trackName("")).toBe("track unknown");
  });

  it("prints a source with what it tells, and an id without a record as itself", () => {
    expect(sourceLine("eras-2026", SMALL_SOURCES)).toBe(
      "ERAS 2026 participating programs, AAMC, 2026, https://example.org/eras?a=1&b=2",
    );
    expect(sourceLine("nowhere", SMALL_SOURCES)).toBe("nowhere");
    expect(sourceLine("yours", SMALL_SOURCES)).toBe("Your own entry");
  });

  it("numbers sources in the order of first use", () => {
    const notes = new SourceNotes();
    expect([notes.numberOf("b"), notes.numberOf("a"), notes.numberOf("b")]).toEqual([1, 2, 1]);
    expect(notes.ids).toEqual(["b", "a"]);
  });
});

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
    expect(certificateSentence(smallPlan({ list: [] }))).toBe("There is no list to compare with others.");
  });

  it("shows money kept as a gain, and nothing where there is no budget", () => {
    expect(keptSentence(plan)).toBe("You keep $785 of your budget.");
    expect(keptSentence(smallPlan({ cost: { ...plan.cost, kept: null } }))).toBeNull();
    expect(keptSentence(smallPlan({ cost: { ...plan.cost, kept: 1 } }))).toBeNull();
  });
});
