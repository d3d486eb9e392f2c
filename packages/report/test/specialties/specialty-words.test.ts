import { describe, expect, it } from "vitest";
import { specialtyWords } from "../../src/index.ts";

describe("what a specialty offers", () => {
  it("compares a specialty with the published rate of those with a rank list", () => {
    const words = specialtyWords({
      specialty: "Internal Medicine",
      programs: 600,
      open: { meets: 100, unknown: 480, fails: 20 },
      match: { mid: 0.02, low: 0.005, high: 0.04 },
      anyInterview: { mid: 0.3, low: 0.2, high: 0.4 },
      applications: 80,
      usd: 1700,
      informatics: { fellowshipsByBase: 20, programsWithFellowship: 1, programsWithEhrKnown: 400 },
      published: { matchRate: 0.55, matched: 2200, n: 4000, year: 2026, source: "nrmp-2026" },
      scores: {
        matched: { n: 2000, q1: 240, median: 251 },
        notMatchedMedian: 243,
        yours: 224,
        year: 2026,
        source: "nrmp-2026",
      },
      evidence: "moderate",
      verdict: "unrealistic",
      sought: true,
    }).join(" ");
    expect(words).toContain("about 55 of 100 applicants of your type with a rank list matched");
    expect(words).toContain("3 of 4 of your type who matched had 240 or more on Step 2 CK. You have 224.");
    expect(words).toContain("251 of those who matched and 243 of those who did not");
    expect(words).toContain("1 program shares its sponsor");
    expect(words).toContain("you match in about 2 of 100 seasons, likely 4 or fewer.");
  });
});
