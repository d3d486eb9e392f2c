import {
  caseOf,
  type Facts,
  planFor,
  type SpecialtiesReport,
  type SpecialtyRow,
  specialtiesFor,
} from "@smartpick/core";
import { readFacts } from "@smartpick/data/node";
import { parseProfileValue } from "@smartpick/profile";
import { beforeAll, describe, expect, it } from "vitest";

let facts: Facts;
let rows: ReadonlyMap<string, SpecialtyRow>;

function report(ledger: Facts, step2ck: number | "pending", usd = 2500): SpecialtiesReport {
  const profile = parseProfileValue({
    schema: "smartpick/profile@1",
    applicant: { type: "non-us-img", graduation_year: 2021 },
    exams: { step2ck, step1: "pass", step3: "none" },
    visa: "j1",
    seeks: { specialties: ["Internal Medicine"] },
    budget: { usd },
  });
  if (!profile.ok) throw new Error(JSON.stringify(profile.problems));
  const base = caseOf(ledger, profile.value, { today: "2026-11-22", seed: 1, draws: 8 });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  return specialtiesFor(base.value);
}

function compare(ledger: Facts, step2ck: number | "pending"): ReadonlyMap<string, SpecialtyRow> {
  return new Map(report(ledger, step2ck).specialties.map((row) => [row.specialty, row]));
}

beforeAll(async () => {
  facts = await readFacts("full");
  rows = compare(facts, 224);
});

describe("specialties side by side", () => {
  it("compares every base specialty and the ones sought, within the budget", () => {
    expect([...rows.keys()].sort()).toEqual([...facts.judgements.comparedSpecialties].sort());
    for (const row of rows.values()) expect(row.usd ?? 0).toBeLessThanOrEqual(2500);
    expect(rows.get("Internal Medicine")?.sought).toBe(true);
    expect(rows.get("Pediatrics")?.sought).toBe(false);
  });

  it("says of a specialty what a plan of it alone says, range and all", () => {
    const profile = parseProfileValue({
      applicant: { type: "us-img", graduation_year: 2024 },
      exams: { step2ck: 228, step1: "pass", failed_attempts: { step1: 1, step2ck: 0, step3: 0 } },
      visa: "none",
      seeks: { specialties: ["Psychiatry"] },
      budget: { usd: 10_000 },
    });
    if (!profile.ok) throw new Error(JSON.stringify(profile.problems));
    const base = caseOf(facts, profile.value, { today: "2026-07-22", seed: 1 });
    const plan = planFor(facts, profile.value, { today: "2026-07-22", seed: 1, questions: 0 });
    if (!base.ok || !plan.ok) throw new Error("refused");
    const row = specialtiesFor(base.value).specialties.find(({ specialty }) => specialty === "Psychiatry");
    expect(row?.match).toEqual(plan.value.chance.match);
    expect(row?.usd).toBe(plan.value.cost.total);
  });

  it("says that a budget below the fees pays for no list, once", () => {
    const told = ({ warningReasons }: SpecialtiesReport) =>
      warningReasons.filter(({ code }) => code === "budget-below-fixed-fees");
    expect(told(report(facts, 224, 0))).toMatchObject([{ usd: 0 }]);
    expect(told(report(facts, 224))).toEqual([]);
  });

  it("calls a specialty possible only when the score is in reach of those who matched", () => {
    for (const row of rows.values()) {
      const quartile = row.scores?.matched.q1 ?? null;
      if (row.verdict !== "possible") continue;
      expect(row.match.mid).toBeGreaterThanOrEqual(facts.judgements.verdictLimits.hard);
      if (quartile !== null) expect(row.scores?.yours).toBeGreaterThanOrEqual(quartile);
    }
    expect(rows.get("Radiology-Diagnostic")?.verdict).not.toBe("possible");
  });

  it("calls a specialty unrealistic in which hardly anyone of the type matched", () => {
    expect(rows.get("Dermatology")?.published?.matched).toBeLessThan(10);
    expect(rows.get("Dermatology")?.verdict).toBe("unrealistic");
  });

  it("shows published scores only beside a score of the applicant's own", () => {
    expect(rows.get("Internal Medicine")?.scores).toMatchObject({ yours: 224, year: 2026 });
    for (const row of compare(facts, "pending").values()) expect(row.scores).toBeNull();
  });

  it("works without cited statistics", async () => {
    for (const row of compare(await readFacts("public"), 224).values()) {
      expect(row.published).toBeNull();
      expect(row.scores).toBeNull();
    }
  });
});
