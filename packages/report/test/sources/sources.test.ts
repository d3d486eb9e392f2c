import { describe, expect, it } from "vitest";
import { SourceNotes, sourceIdsOf, sourceLine, sourceTable } from "../../src/index.ts";
import { SMALL_SOURCES, smallPlan } from "../small-plan.ts";

describe("the sources of a plan", () => {
  it("lists every source that a number names, once, unknown parts as unknown", () => {
    const plan = smallPlan();
    expect(sourceIdsOf(plan)).toEqual(["eras-2026", "nrmp-2026"]);
    const { rows } = sourceTable(plan, SMALL_SOURCES);
    expect(rows[0]![1]).toBe("ERAS 2026 participating programs");
    expect(rows[1]).toEqual(["nrmp-2026", null, null, null, null, null]);
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
