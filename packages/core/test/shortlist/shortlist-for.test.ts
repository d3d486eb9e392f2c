import { expect, test } from "vitest";
import { type Case, chancesFor, type FactColumn, type FieldName, shortlistFor } from "../../src/index.ts";
import { FACTS, listed } from "../levers/small-levers.ts";

/** The small case with facts of informatics laid over its ledger. */
function caseWithFacts(facts: Partial<Record<FieldName, readonly (string | number | null)[]>>): Case {
  const { base } = listed();
  const columns = new Map<FieldName, FactColumn>(base.facts.programs.columns);
  for (const [field, values] of Object.entries(facts)) {
    const filled = FACTS.programs.ids.map((_, row) => values[row] ?? null);
    columns.set(field as FieldName, { values: filled, provenance: new Uint16Array(filled.length) });
  }
  return { ...base, facts: { ...base.facts, programs: { ...base.facts.programs, columns } } };
}

test("a ledger that tells nothing gives no program, and says that they are not known", () => {
  const { rows, field, notKnown } = shortlistFor(listed().base);
  expect(rows).toEqual([]);
  expect(field).toBeGreaterThan(5);
  expect(notKnown).toBe(field);
});

test("those that hold more come first, each with the chance that its own page says without a signal", () => {
  const base = caseWithFacts({
    ehrVendor: ["Epic", null, "Epic", "Epic"],
    informaticsFellowship: [null, "A fellowship", "A fellowship"],
  });
  const { rows, field, notKnown, steps } = shortlistFor(base);
  expect(rows.map(({ held }) => held)).toEqual([2, 1, 1, 1]);
  expect(rows[0]?.id).toBe(FACTS.programs.ids[2]);
  expect(field - notKnown).toBe(4);
  expect(steps.map(({ there }) => there)).toEqual([0, 1, 3]);
  for (const { id, interview } of rows) {
    const own = chancesFor(base, id);
    expect(own.ok && own.value.bySignal.find(({ signal }) => signal === "none")?.interview).toEqual(
      interview,
    );
  }
});

test("a season that takes no further application has nothing to choose", () => {
  const { base } = listed();
  expect(shortlistFor({ ...base, canApply: false })).toMatchObject({ canApply: false, rows: [], field: 0 });
});
