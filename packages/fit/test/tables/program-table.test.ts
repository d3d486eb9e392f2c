import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvText, readCsv, rounded } from "../../src/tables/csv.ts";
import { type ProgramTable, readProgramTable } from "../../src/tables/program-table.ts";

let folder: string;
let table: ProgramTable;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "smartpick-fit-"));
  mkdirSync(join(folder, "programs"));
  const write = (name: string, columns: string[], rows: string[][]) =>
    writeFileSync(join(folder, "programs", name), csvText(columns, rows));
  write(
    "programs.csv",
    [
      "acgme_code",
      "nrmp_code",
      "nrmp_codes_all",
      "specialty_code",
      "state",
      "program_type",
      "positions",
      "visa_j1",
    ],
    [
      ["1400000001", "1111140C0", "1111140C0;1111140P0", "140", "NY", "university", "20", "Yes"],
      ["1400000002", "2222140C0", "", "140", "CA", "other", "8", "No"],
      ["", "3333140C0", "", "140", "TX", "", "5", ""],
      ["", "4444140C0", "", "140", "OH", "", "6", ""],
    ],
  );
  write(
    "programs_fixes.csv",
    ["key", "field", "old", "new"],
    [["1400000002", "nrmp_code", "2222140C0", "4444140C0"]],
  );
  write(
    "duplicates.csv",
    ["nrmp_only_code", "acgme_code", "confidence"],
    [["3333140C0", "1400000001", "low"]],
  );
  write("nrmp_only_links.csv", ["nrmp_code", "acgme_code"], []);
  write("eras_2026_programs.csv", ["acgme_code", "specialty_code", "state"], [["1400000009", "140", "AK"]]);
  table = readProgramTable(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("programs of the raw tables", () => {
  test("hold one record a program, new ones and those without an ACGME code too", () => {
    expect(table.programs.map(({ id }) => id)).toEqual([
      "acgme:1400000001",
      "acgme:1400000002",
      "acgme:1400000009",
      "nrmp:3333140C0",
      "nrmp:4444140C0",
    ]);
  });

  test("take positions with the corrected code, and words in their own terms", () => {
    expect(table.byId.get("acgme:1400000002")).toMatchObject({ positions: 6, setting: "", visaJ1: false });
    expect(table.byId.get("acgme:1400000001")).toMatchObject({
      setting: "university",
      division: "Middle Atlantic",
    });
    expect(table.byId.get("nrmp:3333140C0")!.visaJ1).toBeNull();
  });

  test("are found by either code; a doubtful link is not followed", () => {
    expect(table.idOf("", "1111140P0")).toBe("acgme:1400000001");
    expect(table.idOf("1400000001", "")).toBe("acgme:1400000001");
    expect(table.idOf("", "3333140C0")).toBe("nrmp:3333140C0");
    expect(table.idOf("9999999999", "9999140C0")).toBeNull();
  });
});

test("a table that is not well formed is named with its line", () => {
  const file = join(folder, "broken.csv");
  writeFileSync(file, 'a,b\n1,2\n"3,4\n');
  expect(() => readCsv(file)).toThrow(/broken\.csv, line/);
});

test("numbers are rounded without a negative zero", () => {
  expect(Object.is(rounded(-0.001, 2), 0)).toBe(true);
  expect(rounded(1.005, 1)).toBe(1);
});
