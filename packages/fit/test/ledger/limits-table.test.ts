import { describe, expect, it } from "vitest";
import { limitRows } from "../../src/ledger/limits-table.ts";

const raw = (field: string, value: string, other: Record<string, string> = {}) => ({
  acgme_code: "1400000001",
  field,
  value,
  year: "",
  kind: "stated rule",
  source: "example.org FAQ",
  note: "undated page",
  ...other,
});
const rows = (...given: ReturnType<typeof raw>[]) => limitRows(new Set(["acgme:1400000001"]), given);

describe("limits of programs", () => {
  it("stand in one row where page, year, kind and remark are the same", () => {
    const found = rows(raw("visa_j1", "Yes"), raw("max_years_since_graduation", "none"));
    expect(found).toEqual([
      {
        id: "acgme:1400000001",
        source: "program-pages",
        year: "",
        kind: "rule",
        standing: "published",
        note: "example.org FAQ",
        visa_j1: "yes",
        maximum_years_since_graduation: "none",
      },
    ]);
  });

  it("keep what two sources say apart, a preference a preference, a list an observation", () => {
    const read = { source: "x adult-neurology package y", year: "2026" };
    const found = rows(
      raw("max_years_since_graduation", "3", { ...read, note: "program page; sources conflict" }),
      raw("max_years_since_graduation", "5", { ...read, note: "FREIDA 2026 answer; sources conflict" }),
      raw("max_attempts", "1", { kind: "preference" }),
      raw("visa_h1b", "No", { kind: "third-party list" }),
    );
    expect(found.map(({ source, kind }) => [source, kind])).toEqual([
      ["neurology-pages-2026", "rule"],
      ["freida-neurology-2026", "rule"],
      ["program-pages", "preference"],
      ["img-psychiatry-list-2022", "observation"],
    ]);
    expect(found[1]?.note).toBe("sources conflict");
  });

  it.each([
    ["1", "", { maximum_failed_attempts: "0" }],
    ["3", "per Step", { maximum_attempts_per_step: "3" }],
    ["2", "at most one failure", { maximum_failed_attempts: "1" }],
    ["10", "all Steps together", { maximum_failed_attempts: "7", standing: "derived" }],
    ["2", "more than two discouraged, not barred", { maximum_attempts_per_step: "2", kind: "preference" }],
    ["none", "", { maximum_failed_attempts: "none" }],
  ])("read %s attempts (%s) as failures or as attempts at one Step", (value, note, columns) => {
    expect(rows(raw("max_attempts", value, { note }))).toEqual([expect.objectContaining(columns)]);
  });

  it("read months without a number as one, worked out, and 0 as none", () => {
    expect(rows(raw("min_us_clinical_months", "some"))[0]).toMatchObject({
      minimum_us_clinical_months: "1",
      standing: "derived",
    });
    expect(rows(raw("min_us_clinical_months", "0"))[0]?.minimum_us_clinical_months).toBe("none");
  });

  it("leave out programs that the ledger lacks, and refuse a field or kind that is new", () => {
    expect(rows(raw("visa_j1", "Yes", { acgme_code: "" }))).toEqual([]);
    expect(() => rows(raw("shoe_size", "43"))).toThrow("unknown field");
    expect(() => rows(raw("visa_j1", "Yes", { kind: "rumour" }))).toThrow("unknown kind");
  });
});
