import { describe, expect, it } from "vitest";
import { costTable } from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";

describe("the table of costs", () => {
  it("names the season and the source of every fee", () => {
    expect(costTable(smallPlan()).rows).toEqual([
      ["ERAS, applications", 1565, 2026, "official", "eras-2026"],
      ["NRMP registration", 70, 2027, "not official", "nrmp-2026"],
      ["Total", 1715, "", "", ""],
    ]);
  });

  it("marks a fee that stands in for an unknown one as assumed, and one without a source as unknown", () => {
    const { cost } = smallPlan();
    const assumed = cost.serviceFees!.map((fee) => ({ ...fee, assumed: true }));
    expect(costTable(smallPlan({ cost: { ...cost, serviceFees: assumed } })).rows[0]).toContain("assumed");
    expect(costTable(smallPlan({ cost: { ...cost, serviceFees: [] } })).rows[0]).toEqual([
      "ERAS, applications",
      1565,
      null,
      null,
      null,
    ]);
  });
});
