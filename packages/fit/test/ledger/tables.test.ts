import { describe, expect, test } from "vitest";
import type { BaseProgram } from "../../src/ledger/base-programs.ts";
import { doubtRows } from "../../src/ledger/doubt-table.ts";
import { lastSeenRows } from "../../src/ledger/participation-tables.ts";
import { quotaRows } from "../../src/ledger/quotas-table.ts";
import { readableCity, readableName } from "../../src/ledger/readable-name.ts";
import { trackRows, tracksOf } from "../../src/ledger/tracks-table.ts";

function program(other: Partial<BaseProgram>): BaseProgram {
  return {
    id: "acgme:1400000001",
    acgme: "1400000001",
    row: { specialty_code: "140", sources: "eras2021" },
    eras: null,
    nrmp: null,
    pairing: "derived",
    nrmpRow: null,
    possibleCopyOf: null,
    ...other,
  };
}

const withCodes = (codes: string, years: Readonly<Record<number, number>>, letters: string) =>
  program({
    nrmp: {
      primary: codes.split(";")[0] ?? "",
      codes: codes.split(";"),
      institution: "",
      method: "",
      years: new Map(
        Object.entries(years).map(([year, quota]) => [Number(year), { quota, filled: null, letters }]),
      ),
    },
  });

describe("tracks", () => {
  test("the main track keeps the program's id, further tracks carry their letter", () => {
    const tracks = tracksOf(withCodes("1111140P0;1111140C0;1111140C1;1111140M0", {}, "CM"));
    expect(tracks.map(({ id, codes }) => [id, codes.join(" ")])).toEqual([
      ["acgme:1400000001", "1111140C0 1111140C1"],
      ["acgme:1400000001/M", "1111140M0"],
      ["acgme:1400000001/P", "1111140P0"],
    ]);
  });

  test("a program without a code has one track, assumed only where nearly all of the specialty agree", () => {
    const coded = Array.from({ length: 6 }, (_, n) => ({
      ...withCodes("1111140C0", {}, "C"),
      id: `acgme:140000001${n}`,
    }));
    const rows = trackRows([...coded, program({})].flatMap(tracksOf));
    expect(rows.at(-1)).toMatchObject({ track: "categorical", track_standing: "assumed" });
    expect(trackRows(tracksOf(program({})))[0]).toMatchObject({ track: "" });
  });
});

describe("positions", () => {
  test("of a further track that the sum does not hold stay unknown", () => {
    const rows = quotaRows(tracksOf(withCodes("1111140C0;1111140P0", { 2025: 10 }, "C")), []);
    expect(rows).toEqual([
      expect.objectContaining({ id: "acgme:1400000001", quota2025: 10, standing: "published" }),
    ]);
  });

  test("added over two tracks stand on the main one and are marked as assumed", () => {
    const rows = quotaRows(tracksOf(withCodes("1111140C0;1111140M0", { 2025: 25 }, "CM")), []);
    expect(rows).toEqual([
      expect.objectContaining({
        quota2025: 25,
        standing: "assumed",
        note: "categorical and primary positions added",
      }),
    ]);
  });

  test("that do not fit the program's size are marked", () => {
    const faults = [{ key: "1400000001", category: "positions much below residents_pgy1" }];
    const rows = quotaRows(tracksOf(withCodes("1111140C0", { 2025: 2 }, "C")), faults);
    expect(rows[0]).toMatchObject({ standing: "assumed", note: "does not fit the size of the program" });
  });
});

describe("doubts", () => {
  const eras = { specialty_code: "140", specialty_coverage: "complete" };
  const doubt = (one: BaseProgram, fixes = [{}], faults = [{}]) =>
    doubtRows([one], fixes, faults, [])[0]?.doubt;
  const retired = [{ key: "1400000001", field: "eras_status" }];
  const moved = [{ key: "1400000001", category: "probably closed or moved" }];

  test.each([
    ["in the ERAS 2026 list", program({ eras }), undefined],
    ["last seen in 2021", program({}), "last-seen-before-2024"],
    ["with positions in 2025", withCodes("1111140C0", { 2025: 4 }, "C"), undefined],
    [
      "with no positions since 2023",
      withCodes("1111140C0", { 2023: 4, 2025: 0 }, "C"),
      "last-seen-before-2024",
    ],
    [
      "known by NRMP code alone",
      { ...withCodes("1111140C0", { 2025: 4 }, "C"), acgme: null },
      "nrmp-code-only",
    ],
    [
      "that may be a copy",
      { ...withCodes("1111140C0", { 2025: 4 }, "C"), possibleCopyOf: "acgme:1" },
      "possible-copy",
    ],
  ])("about a program %s", (_, one, expected) => {
    expect(doubt(one)).toBe(expected);
  });

  test("gone from a list is not closed, a closed hospital is", () => {
    const seen = withCodes("1111140C0", { 2025: 4 }, "C");
    expect(doubt(seen)).toBeUndefined();
    expect(doubt(seen, retired)).toBe("closed");
    expect(doubt(seen, [{}], moved)).toBe("closed");
    expect(doubt(program({ eras }), [{}], moved)).toBeUndefined();
  });
});

describe("last seen", () => {
  test("names the newest list, and beside it the newest that every build may name", () => {
    const [row] = lastSeenRows([withCodes("1111140C0", { 2025: 4 }, "C")]);
    expect(row).toMatchObject({
      last_seen: 2025,
      source: "nrmp-program-results",
      also_seen: 2021,
      also_source: "eras-2021",
    });
  });
});

describe("names", () => {
  test.each([
    ["TIDALHEALTH PROGRAM", "Tidalhealth Program"],
    [
      "HCA HEALTHCARE/LEE'S SUMMIT MEDICAL CENTER OF THE LAKES",
      "HCA Healthcare/Lee's Summit Medical Center of the Lakes",
    ],
    ["UCLA David Geffen School", "UCLA David Geffen School"],
    ["ST. JOSEPH`S HOSPITAL", "St. Joseph's Hospital"],
  ])("%s reads %s", (name, readable) => {
    expect(readableName(name)).toBe(readable);
  });

  test.each([
    ["Mesa, AZ", "Mesa"],
    ["Plantation,", "Plantation"],
    ["camden", "Camden"],
    ["", ""],
  ])("the city %j reads %j", (city, readable) => {
    expect(readableCity(city)).toBe(readable);
  });
});
