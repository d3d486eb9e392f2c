import type { ChancesReport, ForecastReport, SpecialtiesReport } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { planToCsv, worded } from "../src/index.ts";
import { smallPlan } from "./small-plan.ts";

const HEAD = {
  version: "0.1.0",
  season: 2028,
  today: "2026-11-22",
  facts: { version: "2026.11", rights: "full" as const },
  seed: 1,
  inputsHash: "abc123",
  warnings: [],
  warningReasons: [{ code: "public-facts" as const }],
};
const PUBLIC_FACTS = "This run uses public facts only. The ranges are wider.";

describe("a report with its words", () => {
  it("fills every sentence of a plan and keeps the reasons", () => {
    const plan = worded(smallPlan());
    expect(plan.stopLine.why).toContain("$900");
    expect(plan.warnings).toHaveLength(plan.warningReasons.length);
    expect(plan.list[0]!.why).toHaveLength(plan.list[0]!.reasons.length);
    expect(plan.excluded.map(({ reason }) => reason)).toEqual([
      "Closed, or no longer accredited",
      "Fails a stated rule: visa",
    ]);
  });

  it("leaves everything else of a plan as it was, with no key more or less", () => {
    const plain = smallPlan();
    const { stopLine, list, excluded, warnings, ...rest } = worded(plain);
    expect({ ...plain, ...rest }).toEqual(plain);
    expect(Object.keys(worded(plain))).toEqual([...Object.keys(plain), "warnings"]);
    expect(stopLine).toEqual({ ...plain.stopLine, why: expect.any(String) });
    for (const [at, { why, ...row }] of list.entries()) {
      expect(why.length).toBe(row.reasons.length);
      expect({ ...row, informatics: plain.list[at]!.informatics }).toEqual(plain.list[at]);
    }
    expect(excluded.map(({ id, code }) => [id, code])).toEqual(
      plain.excluded.map(({ id, code }) => [id, code]),
    );
    expect(warnings).not.toEqual([]);
  });

  it("puts the informatics reasons of a row beside its value", () => {
    const [row] = smallPlan().list;
    const plan = smallPlan({ list: [{ ...row!, reasons: [{ code: "ehr-known", ehr: "Epic" }] }] });
    expect(worded(plan).list[0]!.informatics.why).toEqual(["Its health record system is Epic."]);
  });

  it("words the warnings of every kind of report", () => {
    const forecast = { ...HEAD, schema: "smartpick/forecast@1" } as unknown as ForecastReport;
    const chances = { ...HEAD, schema: "smartpick/chances@1" } as unknown as ChancesReport;
    const specialties: SpecialtiesReport = { ...HEAD, schema: "smartpick/specialties@1", specialties: [] };
    for (const { warnings } of [worded(forecast), worded(chances), worded(specialties)]) {
      expect(warnings).toEqual([PUBLIC_FACTS]);
    }
  });

  it("is told from one without words by its type", () => {
    const plan = worded(smallPlan());
    // @ts-expect-error a report without words goes into no file
    expect(() => planToCsv(smallPlan())).toThrow();
    expect(planToCsv(plan)).toContain("acgme:");
    // @ts-expect-error words are put in once
    expect(worded(plan).excluded[1]!.reason).toBe("Fails a stated rule: visa");
  });
});
