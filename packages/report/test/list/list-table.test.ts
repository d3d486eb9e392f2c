import { describe, expect, it } from "vitest";
import { listTable, worded } from "../../src/index.ts";
import { smallPlan, smallRow } from "../small-plan.ts";

describe("the table of the list", () => {
  it("keeps unknown facts of a program as null, never as no", () => {
    const { columns, rows } = listTable(worded(smallPlan()));
    const at = columns.findIndex(({ key }) => key === "fellowship");
    expect(rows[0]![at]).toBeNull();
  });

  it("has a column of draws in files only where draws were made", () => {
    const keysOf = (firm: number | null) => {
      const { columns, rows } = listTable(worded(smallPlan({ list: [smallRow({ firm })] })));
      expect(rows[0]).toHaveLength(columns.length);
      return columns.map(({ key }) => key);
    };
    expect(keysOf(null)).not.toContain("kept");
    expect(keysOf(0.5)).toContain("kept");
  });

  it("has a column of applications where some were sent, which tells those still to send apart", () => {
    const inSeason = { state: "waiting", applied: "2026-09-23" } as const;
    const sent = listTable(worded(smallPlan({ list: [smallRow({ inSeason }), smallRow()] })));
    const at = sent.columns.findIndex(({ key }) => key === "application");
    expect(sent.rows.map((row) => row[at])).toEqual(["Waiting", "To send"]);
    const none = listTable(worded(smallPlan()));
    expect(none.columns.map(({ key }) => key)).not.toContain("application");
    expect(none.rows[0]).toHaveLength(none.columns.length);
  });
});
