import type { SpecialtiesReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { specialtiesFinding, specialtiesLead, specialtyWords } from "../../src/index.ts";

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
    expect(words).toContain(
      "In 2026, about 55 of 100 applicants of your type who put it first matched in it.",
    );
    expect(words).toContain("3 of 4 of your type who matched had 240 or more on Step 2 CK. You have 224.");
    expect(words).toContain("251 of those who matched and 243 of those who did not");
    expect(words).toContain("1 program shares its sponsor");
    expect(words).toContain("you match in about 2 of 100 seasons (4 in 5: 4 or fewer).");
  });
});

describe("specialties side by side", () => {
  type Row = SpecialtiesReport["specialties"][number];
  const row = (
    specialty: Row["specialty"],
    low: number,
    mid: number,
    high: number,
    verdict: Row["verdict"],
  ) => ({ specialty, match: { low, mid, high }, verdict }) as Row;
  const compared = (...specialties: Row[]) => ({ specialties, warningReasons: [] });

  it("name the best, how sure that is, and which others reach as high", () => {
    const report = compared(
      row("Internal Medicine", 0.1, 0.2, 0.3, "hard"),
      row("Family Medicine", 0.35, 0.52, 0.73, "possible"),
      row("Pediatrics", 0.25, 0.42, 0.63, "hard"),
      row("Psychiatry", 0.2, 0.3, 0.55, "hard"),
      row("Neurology", 0.9, 0.9, 0.9, "not-covered"),
    );
    expect(specialtiesFinding(report)).toBe("Family Medicine gives you the best odds: 52 of 100.");
    expect(specialtiesLead(report)).toBe(
      "The chance is 4 in 5 that the true number is between 35 and 73. The ranges of Pediatrics and Psychiatry reach as high.",
    );
    const afresh = { ...report, warningReasons: [{ code: "compared-afresh", season: 2027 }] } as const;
    expect(specialtiesFinding(afresh)).toContain("would give you the best odds");
    expect(specialtiesLead(compared(report.specialties[1]!, report.specialties[2]!))).toContain(
      "The range of Pediatrics reaches as high.",
    );
    expect(specialtiesLead(compared(report.specialties[1]!))).toBe(
      "The chance is 4 in 5 that the true number is between 35 and 73.",
    );
  });

  it("lead with none of which too little is known, whatever its number", () => {
    const thin = { ...row("Anesthesiology", 0.1, 0.9, 0.95, "hard"), evidence: "thin" } as Row;
    const report = compared(thin, row("Family Medicine", 0.35, 0.52, 0.73, "possible"));
    expect(specialtiesFinding({ ...report, winner: "Family Medicine" })).toBe(
      "Family Medicine gives you the best odds: 52 of 100.",
    );
    expect(specialtiesLead(report)).not.toContain("Anesthesiology");
    expect(specialtiesFinding(compared(thin))).toContain("Too little is known");
  });

  it("say what the cheapest specialty needs where the budget pays for none", () => {
    const short = (specialty: Row["specialty"], needsUsd: number) =>
      ({ ...row(specialty, 0, 0, 0, "over-budget"), needsUsd }) as Row;
    const report = compared(short("Neurology", 351), short("Emergency Medicine", 264));
    expect(specialtiesFinding(report)).toBe(
      "Your budget is too small for every specialty: the cheapest, Emergency Medicine, needs $264.",
    );
    expect(specialtiesLead(report)).toBeNull();
    expect(specialtyWords(report.specialties[0]!)).toEqual([
      "Your budget is too small for Neurology: a first application needs $351 with its fixed fees.",
    ]);
  });

  it("say so where nothing can be compared", () => {
    const none = compared(row("Neurology", 0, 0, 0, "not-covered"));
    expect(specialtiesFinding(none)).toBe("No specialty can be estimated for these answers.");
    expect(specialtiesLead(none)).toBeNull();
    const zero = compared(row("Family Medicine", 0, 0, 0, "unrealistic"));
    expect(specialtiesFinding(zero)).toContain("nothing can be compared");
    expect(specialtiesLead(zero)).toBeNull();
  });
});
