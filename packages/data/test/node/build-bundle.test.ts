import {
  APPLICANT_TYPES,
  conflictAt,
  type Facts,
  factAt,
  factsAt,
  NO_LIMIT,
  type Rights,
  rowOf,
} from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { loadFacts } from "../../src/index.ts";
import { buildBundle, Faults, readData } from "../../src/node/index.ts";
import { TINY, withData } from "../tiny-data.ts";

function bundleOf(rights: Rights, files = {}) {
  return withData(files, (folder) => {
    const faults = new Faults();
    const bundle = buildBundle(readData(folder, faults), rights, faults);
    expect(faults.list).toEqual([]);
    return bundle;
  });
}

function factsOf(rights: Rights, files = {}): Facts {
  const facts = loadFacts(JSON.parse(JSON.stringify(bundleOf(rights, files))));
  if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
  return facts.value;
}

const at = (facts: Facts, id: string) => rowOf(facts.programs, id) ?? -1;

describe("a bundle", () => {
  test("has a row for each program and track, and the program's facts on every track", () => {
    const { programs } = factsOf("full");
    expect(programs.ids).toEqual([
      "acgme:1400000001",
      "acgme:1400000001/P",
      "acgme:1400000002",
      "nrmp:1234120C0",
    ]);
    expect(programs.columns.get("name")?.values[1]).toBe("First Program");
    expect(programs.columns.get("quota2025")?.values.slice(0, 3)).toEqual([10, 4, null]);
    expect(programs.doubt).toEqual([null, null, null, "nrmp-code-only"]);
  });

  test("keeps an unknown answer unknown", () => {
    const facts = factsOf("full");
    const row = at(facts, "nrmp:1234120C0");
    expect(facts.programs.columns.get("visaJ1")?.values[row]).toBeNull();
    expect(factAt(facts.programs, row, "visaJ1")).toBeNull();
    expect(factsAt(facts.programs, row, "visaJ1")).toEqual([]);
  });

  test("puts the program's rule first and the second opinion beside it", () => {
    const facts = factsOf("full");
    const [first, second] = factsAt(facts.programs, at(facts, "1400000001"), "visaJ1");
    expect(first).toMatchObject({ value: true, source: "list", year: 2021, kind: "rule" });
    expect(second).toMatchObject({ value: false, year: 2026, note: "gathered by applicants" });
    expect(conflictAt(facts.programs, at(facts, "1400000001"), "visaJ1")).toBe(true);
    expect(conflictAt(facts.programs, at(facts, "1400000002"), "visaJ1")).toBe(false);
  });

  test("keeps every row of a table with many, a rule first, and says no limit by its own number", () => {
    const facts = factsOf("full");
    const row = at(facts, "acgme:1400000001");
    const years = factsAt(facts.programs, row, "maximumYearsSinceGraduation");
    expect(years.map(({ value, year, kind, note }) => [value, year, kind, note])).toEqual([
      [5, null, "rule", "first page"],
      [NO_LIMIT, 2024, "preference", "second page"],
    ]);
    expect(conflictAt(facts.programs, row, "maximumYearsSinceGraduation")).toBe(true);
    expect(factAt(facts.programs, row, "maximumFailedAttempts")).toMatchObject({
      value: 0,
      kind: "preference",
    });
  });

  test("shows at every program what its state allows for a licence, as an observation", () => {
    const facts = factsOf("public");
    expect(factAt(facts.programs, at(facts, "acgme:1400000001/P"), "licenceAttempts")).toMatchObject({
      value: "5 for all Steps together",
      kind: "observation",
      year: null,
      note: expect.stringContaining("one list says 6"),
    });
    expect(factAt(facts.programs, at(facts, "nrmp:1234120C0"), "licenceAttempts")).toBeNull();
    expect(facts.licenceLimits).toEqual([
      expect.objectContaining({ state: "IL", step1: null, allSteps: 5 }),
      expect.objectContaining({ state: "NY", step1: NO_LIMIT, step3: NO_LIMIT, year: 2025 }),
    ]);
  });

  test("takes the program's own openness in the full build, else the most specific kind", () => {
    const facts = factsOf("full");
    const open = (id: string, type: (typeof APPLICANT_TYPES)[number]) => {
      const cell = at(facts, id) * 4 + APPLICANT_TYPES.indexOf(type);
      return [facts.openness.mean[cell], facts.openness.basis[cell]].map((x) => Number(x?.toFixed(2)));
    };
    expect(open("1400000001", "non-us-img")).toEqual([-3.1, 2]);
    expect(open("1400000001/P", "non-us-img")).toEqual([-3.1, 2]);
    expect(open("1400000001", "us-img")).toEqual([-2.5, 1]);
    expect(open("1400000002", "non-us-img")).toEqual([-3.9, 0]);
    expect(open("nrmp:1234120C0", "non-us-img")).toEqual([-4.5, 0]);
    expect(open("nrmp:1234120C0", "us-md")).toEqual([-1, 0]);
  });

  test("leaves cited values and estimates per program out of the public build, and nothing else", () => {
    const [full, open] = [factsOf("full"), factsOf("public")];
    const row = at(full, "1400000001");
    expect(factAt(full.programs, row, "quota2025")?.value).toBe(10);
    expect(factAt(full.programs, row, "imgShare")).toMatchObject({ value: 0.6, standing: "derived" });
    expect(factAt(full.programs, row, "step2MinimumBand")?.value).toBe("220-229");
    for (const field of [
      "quota2025",
      "imgShareLow",
      "imgShare",
      "imgShareHigh",
      "step2MinimumBand",
    ] as const) {
      expect(factsAt(open.programs, row, field)).toEqual([]);
    }
    expect([...open.openness.basis].every((basis) => basis === 0)).toBe(true);
    for (const field of ["name", "track", "visaJ1", "latitude"] as const) {
      expect(factsAt(open.programs, row, field)).toEqual(factsAt(full.programs, row, field));
    }
    expect([full.matchRates?.length, open.matchRates?.length]).toEqual([1, 0]);
    expect([full.scores?.length, open.scores?.length]).toEqual([2, 0]);
    expect(full.scores?.[1]).toMatchObject({ type: "us-md", min: null, q1: 243 });
  });

  test("has the same bytes each time, whatever the order of the lines", () => {
    const lines = (TINY["programs/identity.csv"] ?? "").trim().split("\n");
    const turned = [lines[0], ...lines.slice(1).reverse()].join("\n");
    const first = JSON.stringify(bundleOf("full"));
    expect(JSON.stringify(bundleOf("full"))).toBe(first);
    expect(JSON.stringify(bundleOf("full", { "programs/identity.csv": `${turned}\n` }))).toBe(first);
  });

  test("has a version of the date in the file and the content, not of the clock", () => {
    const [full, open] = [bundleOf("full"), bundleOf("public")];
    expect(full.version).toMatch(/^2026-01-31-[0-9a-f]{8}$/);
    expect(open.version).not.toBe(full.version);
    expect(full.parameters.version).toBe(full.version);
  });
});
