import { expect, it } from "vitest";
import { worded } from "../../src/index.ts";
import { programRows } from "../../src/pdf/program-rows.ts";
import { SourceNotes } from "../../src/sources/source-names.ts";
import { smallPlan, smallRow } from "../small-plan.ts";

it("each program has an empty box before it, whichever columns are left out", () => {
  const alike = [smallRow({ rank: 1, tier: "target" }), smallRow({ rank: 2, tier: "target" })];
  for (const plan of [smallPlan(), smallPlan({ list: alike })]) {
    const { table } = programRows(worded(plan), new SourceNotes()) as {
      table: { body: unknown[][]; widths: [] };
    };
    const [head, ...rows] = table.body;
    expect(rows).toHaveLength(plan.list.length);
    for (const row of rows) {
      expect(row[0]).toMatchObject({ svg: expect.stringContaining("<rect") });
      expect(row).toHaveLength(head!.length);
    }
    expect(table.widths).toHaveLength(head!.length);
  }
});
