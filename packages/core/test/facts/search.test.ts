import { describe, expect, test } from "vitest";
import { plainText, searchPrograms } from "../../src/index.ts";
import { smallTable } from "./small-table.ts";

const table = smallTable([
  {
    id: "acgme:1400000001",
    name: "Montefiore Program",
    city: "Bronx",
    state: "NY",
    specialty: "Internal Medicine",
    track: "categorical",
  },
  {
    id: "acgme:1400000001/P",
    name: "Montefiore Program",
    city: "Bronx",
    state: "NY",
    specialty: "Internal Medicine",
    track: "preliminary",
  },
  {
    id: "acgme:1200000002",
    name: "St. Luke's Program",
    city: "Mayagüez",
    state: "PR",
    specialty: "Family Medicine",
    track: "categorical",
  },
  {
    id: "acgme:1200000003",
    name: "Bronx Community Program",
    city: "Albany",
    state: "NY",
    specialty: "Family Medicine",
    track: "categorical",
    doubt: "closed",
  },
  {
    id: "acgme:3000000004",
    name: "Lakes Program",
    city: "New York",
    state: "NY",
    specialty: "Pathology",
    track: "categorical",
  },
]);
const found = (query: string, limit = 10) => searchPrograms(table, query, limit).map((row) => table.ids[row]);

describe("searching programs", () => {
  test.each([
    ["bronx", ["acgme:1400000001", "acgme:1400000001/P", "acgme:1200000003"]],
    ["BRONX internal", ["acgme:1400000001", "acgme:1400000001/P"]],
    ["montefiore preliminary", ["acgme:1400000001/P"]],
    ["mayaguez", ["acgme:1200000002"]],
    ["MAYAGÜEZ", ["acgme:1200000002"]],
    ["puerto rico", ["acgme:1200000002"]],
    ["FM rico", ["acgme:1200000002"]],
    ["st lukes", ["acgme:1200000002"]],
    ["path", ["acgme:3000000004"]],
    ["1400000001", ["acgme:1400000001", "acgme:1400000001/P"]],
    ["acgme:1400000001/P", ["acgme:1400000001/P", "acgme:1400000001"]],
    ["ontefiore", ["acgme:1400000001", "acgme:1400000001/P"]],
    ["montefoire", ["acgme:1400000001", "acgme:1400000001/P"]],
    ["mayagues", ["acgme:1200000002"]],
    ["mayagues albany", []],
    ["fefiore", []],
    ["lak", ["acgme:3000000004"]],
    ["lxk", []],
    ["14000000011", []],
    ["bronx pathology", []],
    ["   ", []],
  ])("%j", (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test("gives at most as many as asked for", () => {
    expect(found("program", 2)).toHaveLength(2);
    expect(found("program", 0)).toEqual([]);
  });

  test("a doubtful program comes after the others", () => {
    expect(found("ny program").at(-1)).toBe("acgme:1200000003");
  });

  test("text is compared without case, accents and signs", () => {
    expect(plainText("  Ponce – São José's / (Ñ) ")).toBe("ponce sao joses n");
  });
});
