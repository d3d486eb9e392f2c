import { describe, expect, test } from "vitest";
import {
  acgmeCodeOf,
  conflictAt,
  type Fact,
  FIELD_NAMES,
  factAt,
  factsAt,
  fieldLabelOf,
  fieldTypeOf,
  rowOf,
  tracksOfRow,
} from "../../src/index.ts";
import { smallTable } from "./small-table.ts";

const second: Fact = {
  field: "visaJ1",
  value: false,
  source: "applicants",
  year: 2026,
  kind: "observation",
  standing: "published",
  note: "gathered by applicants",
};
const table = smallTable(
  [
    { id: "acgme:1400000001", name: "First", nrmpCode: "1111140C0;1111140C1", visaJ1: true },
    { id: "acgme:1400000001/P", name: "First", nrmpCode: "1111140P0", visaJ1: true },
    { id: "acgme:1400000010", name: "Tenth" },
    { id: "nrmp:2222120C0", name: "Second", nrmpCode: "2222120C0" },
  ],
  new Map([[0, [second]]]),
);

describe("finding a row", () => {
  test.each([
    ["acgme:1400000001", 0],
    ["1400000001", 0],
    [" ACGME:1400000001 ", 0],
    ["acgme:1400000001/P", 1],
    ["1400000001/p", 1],
    ["nrmp:1111140C1", 0],
    ["nrmp:1111140p0", 1],
    ["nrmp:2222120C0", 3],
    ["140000000", null],
    ["acgme:1400000001/A", null],
    ["", null],
  ])("by %j", (id, row) => {
    expect(rowOf(table, id)).toBe(row);
  });

  test("of all tracks of a program, and of no other program", () => {
    expect(tracksOfRow(table, 1)).toEqual([0, 1]);
    expect(tracksOfRow(table, 2)).toEqual([2]);
    expect(tracksOfRow(table, 3)).toEqual([3]);
  });

  test("the bare ACGME code of an id, where it has one", () => {
    expect(acgmeCodeOf("acgme:1400000001/P")).toBe("1400000001");
    expect(acgmeCodeOf("nrmp:2222120C0")).toBeNull();
  });
});

describe("facts of a row", () => {
  test("an unknown fact is null and never no", () => {
    expect(factAt(table, 2, "visaJ1")).toBeNull();
    expect(factAt(table, 0, "visaH1b")).toBeNull();
    expect(factsAt(table, 2, "visaJ1")).toEqual([]);
    expect(conflictAt(table, 2, "visaJ1")).toBe(false);
  });

  test("the resolved fact stands first, the second opinion beside it, and they are seen to disagree", () => {
    expect(factsAt(table, 0, "visaJ1").map((fact) => fact.value)).toEqual([true, false]);
    expect(factsAt(table, 0, "visaJ1")[0]).toMatchObject({ source: "list", year: 2021 });
    expect(conflictAt(table, 0, "visaJ1")).toBe(true);
    expect(conflictAt(table, 1, "visaJ1")).toBe(false);
  });
});

describe("fields", () => {
  test("each has a type and words for the reader", () => {
    expect(FIELD_NAMES.length).toBeGreaterThan(40);
    for (const field of FIELD_NAMES) {
      expect(fieldTypeOf(field)).not.toBeNull();
      expect(fieldLabelOf(field).length).toBeGreaterThan(3);
    }
    expect(fieldLabelOf("quota2025")).toBe("Positions offered in the 2025 Match");
    expect(fieldTypeOf("quota1999")).toBeNull();
  });
});
