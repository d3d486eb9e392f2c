import { describe, expect, test } from "vitest";
import { factAt, factsAt, type OwnFact, rowOf, withOwnFacts } from "../../src/index.ts";
import { smallFacts, smallTable } from "./small-table.ts";

const facts = smallFacts(
  smallTable([
    { id: "acgme:1400000001", visaJ1: false, quota2025: 10 },
    { id: "acgme:1400000001/P", visaJ1: false, quota2025: 4 },
    { id: "acgme:1400000002" },
  ]),
);
const entry = (other: Partial<OwnFact>): OwnFact => ({
  program: "1400000001",
  field: "visaJ1",
  value: true,
  date: "2026-09-01",
  note: "by e-mail",
  ...other,
});

function withOwn(...own: OwnFact[]) {
  const result = withOwnFacts(facts, own);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("the applicant's own facts", () => {
  test("stand over every published one, and what they displace stays visible", () => {
    const { programs, sources } = withOwn(entry({}));
    expect(factAt(programs, 0, "visaJ1")).toEqual({
      field: "visaJ1",
      value: true,
      source: "yours",
      year: 2026,
      kind: "rule",
      standing: "yours",
      note: "by e-mail",
    });
    expect(factsAt(programs, 0, "visaJ1").map((fact) => [fact.value, fact.source])).toEqual([
      [true, "yours"],
      [false, "list"],
    ]);
    expect(sources.has("yours")).toBe(true);
  });

  test("count for all tracks of a program, or for the one track named", () => {
    const all = withOwn(entry({}));
    expect([0, 1, 2].map((row) => factAt(all.programs, row, "visaJ1")?.value ?? null)).toEqual([
      true,
      true,
      null,
    ]);
    const one = withOwn(entry({ program: "acgme:1400000001/P", field: "quota2025", value: 5 }));
    expect([0, 1].map((row) => factAt(one.programs, row, "quota2025")?.value)).toEqual([10, 5]);
  });

  test("may fill a field that nobody has published, under either spelling of its name", () => {
    const { programs } = withOwn(entry({ program: "1400000002", field: "step3_required", value: false }));
    expect(factAt(programs, rowOf(programs, "1400000002") ?? -1, "step3Required")?.value).toBe(false);
  });

  test("the later of two entries counts and the earlier stays beside it", () => {
    const { programs } = withOwn(entry({ value: true }), entry({ value: false, date: "2026-10-01" }));
    expect(factsAt(programs, 0, "visaJ1").map((fact) => fact.value)).toEqual([false, true, false]);
  });

  test("carry the page that says so, each its own", () => {
    const page = "https://www.example.org/faq";
    const { programs } = withOwn(
      entry({ address: page }),
      entry({ program: "1400000002", field: "failed_step1_accepted", value: false, address: null }),
    );
    expect(factAt(programs, 0, "visaJ1")?.address).toBe(page);
    expect(factAt(programs, 2, "failedStep1Accepted")).toMatchObject({ kind: "rule", standing: "yours" });
    expect(factAt(programs, 2, "failedStep1Accepted")).not.toHaveProperty("address");
  });

  test("leave the facts that were given untouched", () => {
    withOwn(entry({}));
    expect(factAt(facts.programs, 0, "visaJ1")?.value).toBe(false);
    expect(facts.programs.further.size).toBe(0);
  });

  test.each([
    ["an unknown program", entry({ program: "9999999999" }), "facts[0].program", "program-not-found"],
    ["an unknown field", entry({ field: "visa" }), "facts[0].field", "not-in-list"],
    ["text where yes or no is meant", entry({ value: "yes" }), "facts[0].value", "wrong-type"],
    [
      "a number that is none",
      entry({ field: "quota2025", value: Number.NaN }),
      "facts[0].value",
      "wrong-type",
    ],
  ])("%s is refused by name", (_, own, path, code) => {
    const result = withOwnFacts(facts, [own]);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems[0]).toMatchObject({ path, code });
  });
});
