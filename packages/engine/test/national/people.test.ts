import { caseOf, type Facts, forecastFor, type Profile } from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { beforeAll, describe, expect, it } from "vitest";

/** People from real questions whose chances were once the same, on the real ledger. */
const TODAY = "2026-07-01";

let facts: Facts;
beforeAll(async () => {
  facts = await readFacts("full");
});

interface Told {
  readonly type?: string;
  readonly graduated?: number;
  readonly earlier?: number;
  readonly step2ck?: number;
  readonly failed?: number;
  readonly specialty?: string;
}

/** Middle of the chance of a match with a usual list of 100 programs, or 50 for a US graduate. */
function chanceOf(told: Told): number {
  const { type = "non-us-img", graduated = 2024, earlier = 0, step2ck = 232, failed = 0 } = told;
  const { specialty = "Internal Medicine" } = told;
  const us = type === "us-md" || type === "do";
  const parsed = parseProfileValue({
    applicant: { type, graduation_year: graduated, earlier_matches: earlier },
    exams: { step1: "pass", step2ck, failed_attempts: { step1: failed, step2ck: 0, step3: 0 } },
    visa: type === "non-us-img" ? "j1" : "none",
    seeks: { specialties: [specialty] },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return typicalMatch(parsed.value, specialty, us ? 50 : 100);
}

function typicalMatch(profile: Profile, specialty: string, applications: number): number {
  const base = caseOf(facts, profile, { today: TODAY, seed: 1, draws: 0 });
  const report = base.ok ? forecastFor(base.value, { specialty, applications }) : base;
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value.typical.match.mid;
}

describe("people whose file is the same but for one answer", () => {
  it("have far less of a chance 25 years after graduation than after ten, and then than at once", () => {
    const [fresh, ten, old] = [2026, 2016, 2001].map((graduated) => chanceOf({ graduated }));
    expect(ten).toBeLessThan(0.75 * fresh!);
    expect(old).toBeLessThan(0.8 * ten!);
  });

  it.each(["us-md", "do", "us-img", "non-us-img"])("have less with each earlier season, %s", (type) => {
    const chances = [0, 1, 2, 3].map((earlier) => chanceOf({ type, earlier, graduated: 2024 }));
    for (let i = 1; i < chances.length; i++) expect(chances[i]).toBeLessThan(chances[i - 1]! - 0.005);
  });

  it.each(["us-md", "do", "us-img", "non-us-img"])(
    "have less with each failed attempt and with a lower score, %s",
    (type) => {
      const failed = [0, 1, 2, 3].map((count) => chanceOf({ type, failed: count }));
      for (let i = 1; i < failed.length; i++) expect(failed[i]).toBeLessThan(failed[i - 1]!);
      const scores = [215, 225, 235, 250, 265].map((step2ck) => chanceOf({ type, step2ck }));
      for (let i = 1; i < scores.length; i++) expect(scores[i]).toBeGreaterThan(scores[i - 1]!);
    },
  );
});

describe("a US senior", () => {
  it("has the chance of her band of score, low and high", () => {
    const seniors = (specialty: string, step2ck: number) =>
      chanceOf({ type: "us-md", graduated: 2027, specialty, step2ck });
    // Published shares of seniors with a list, 2020 to 2024: 27 and 94 of 100 in Surgery, 82 and 99 in Internal Medicine.
    expect(Math.abs(seniors("Surgery", 215) - 0.27)).toBeLessThan(0.12);
    expect(Math.abs(seniors("Surgery", 259) - 0.94)).toBeLessThan(0.05);
    expect(Math.abs(seniors("Internal Medicine", 215) - 0.82)).toBeLessThan(0.12);
    expect(Math.abs(seniors("Internal Medicine", 259) - 0.99)).toBeLessThan(0.03);
  });
});
