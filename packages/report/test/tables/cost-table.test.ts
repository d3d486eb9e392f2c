import { describe, expect, it } from "vitest";
import { costTable, listTable, sourceIdsOf, sourceTable } from "../../src/index.ts";
import { SMALL_SOURCES, smallPlan } from "../small-plan.ts";

describe("tables of a plan", () => {
  it("names the season and the source of every fee", () => {
    expect(costTable(smallPlan()).rows).toEqual([
      ["ERAS, applications", 1565, 2026, "official", "eras-2026"],
      ["NRMP registration", 70, 2027, "second-hand", "nrmp-2026"],
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

  it("lists every source that a number names, once, unknown parts as unknown", () => {
    const plan = smallPlan();
    expect(sourceIdsOf(plan)).toEqual(["eras-2026", "nrmp-2026"]);
    const { rows } = sourceTable(plan, SMALL_SOURCES);
    expect(rows[0]![1]).toBe("ERAS 2026 participating programs");
    expect(rows[1]).toEqual(["nrmp-2026", null, null, null, null, null]);
  });

  it("keeps unknown facts of a program as null, never as no", () => {
    const { columns, rows } = listTable(smallPlan());
    const at = columns.findIndex(({ key }) => key === "fellowship");
    expect(rows[0]![at]).toBeNull();
  });
});
