import { describe, expect, test } from "vitest";
import { addParts, mergeParts, type NrmpPart, nrmpPartOf } from "../../src/ledger/nrmp-part.ts";
import { regroupCodes } from "../../src/ledger/regroup-codes.ts";

function part(codes: readonly string[], years: Readonly<Record<number, number>>, letters = "C"): NrmpPart {
  return {
    primary: codes[0] ?? "",
    codes,
    institution: `institution of ${codes[0]}`,
    method: "derived",
    years: new Map(
      Object.entries(years).map(([year, quota]) => [Number(year), { quota, filled: quota, letters }]),
    ),
  };
}

const fix = (key: string, code: string) => ({ key, field: "nrmp_code", new: code });

describe("what hangs on an NRMP code", () => {
  const row = { nrmp_code: "1111140C0", nrmp_q2025: "10", nrmp_m2025: "9", nrmp_q2024: "", nrmp_m2024: "" };

  test("an empty year is unknown and not zero", () => {
    const read = nrmpPartOf({ ...row, nrmp_codes_all: "1111140C0" }, new Map());
    expect([...(read?.years ?? [])]).toEqual([[2025, { quota: 10, filled: 9, letters: "C" }]]);
    expect(nrmpPartOf({ nrmp_code: "" }, new Map())).toBeNull();
  });

  test.each([
    ["1111140C0;1111140P0", "C"],
    ["1111140C0;1111140M0;1111140P0", "CM"],
    ["1111040A0;1111040C0", "C"],
    ["1111040A0", "A"],
    ["1111140M0;1111140P0", "M"],
    ["1111999P0", "P"],
  ])("the sum of %s holds the positions of %s", (codes, letters) => {
    const read = nrmpPartOf({ ...row, nrmp_codes_all: codes }, new Map());
    expect(read?.years.get(2025)?.letters).toBe(letters);
  });

  test.each([
    ["every track was seen", "1111140C0", "Yes", 11],
    ["all codes of the letter were seen", "1111140C0;1111140C1", "No", 11],
    ["a code of the letter is missing", "1111140C0", "No", undefined],
  ])("2026 counts only where %s", (_, used, complete, quota) => {
    const latest = new Map([["1111140C0", { q2026: "11", m2026: "11", codes_used: used, complete }]]);
    const read = nrmpPartOf({ ...row, nrmp_codes_all: "1111140C0;1111140C1;1111140P0" }, latest);
    expect(read?.years.get(2026)?.quota).toBe(quota);
  });

  test("a new sponsor's code follows the old one, year by year", () => {
    const merged = mergeParts(part(["1261110C0"], { 2022: 14, 2023: 15 }), part(["2395110C0"], { 2024: 16 }));
    expect(merged.codes).toEqual(["2395110C0"]);
    expect([...merged.years].map(([year, { quota }]) => [year, quota])).toEqual([
      [2022, 14],
      [2023, 15],
      [2024, 16],
    ]);
  });

  test("codes that ran together are added", () => {
    const added = addParts(part(["1343120C0"], { 2024: 14 }), part(["1343120C2"], { 2024: 2, 2025: 3 }));
    expect(added.codes).toEqual(["1343120C0", "1343120C2"]);
    expect([...added.years].map(([year, { quota }]) => [year, quota])).toEqual([
      [2024, 16],
      [2025, 3],
    ]);
  });
});

describe("correcting the pairing of codes", () => {
  const [a, b, c] = [
    part(["1000440C0"], { 2025: 1 }),
    part(["2000440C0"], { 2025: 2 }),
    part(["3000440C0"], { 2025: 3 }),
  ];

  test("two rows that had each other's code exchange all that hangs on it", () => {
    const { parts } = regroupCodes(
      new Map([
        ["x", a],
        ["y", b],
      ]),
      [fix("x", "2000440C0"), fix("y", "1000440C0")],
    );
    expect([parts.get("x"), parts.get("y")]).toEqual([b, a]);
  });

  test("a chain of wrong codes moves along", () => {
    const before = new Map([
      ["x", a],
      ["y", b],
      ["z", c],
    ]);
    const { parts } = regroupCodes(before, [
      fix("x", "2000440C0"),
      fix("y", "3000440C0"),
      fix("z", "1000440C0"),
    ]);
    expect(["x", "y", "z"].map((key) => parts.get(key))).toEqual([b, c, a]);
  });

  test("a code on a row of its own is taken from there", () => {
    const before = new Map<string, NrmpPart | null>([
      ["x", a],
      ["2000440C0", b],
    ]);
    const { parts, homeless } = regroupCodes(before, [fix("x", "2000440C0")]);
    expect(parts.get("x")).toBe(b);
    expect(parts.get("2000440C0")).toBeNull();
    expect(homeless).toEqual([{ part: a, holder: "x" }]);
  });

  test("a further code of the same institution joins the row that has the main one", () => {
    const preliminary = part(["1000440P3"], { 2025: 2 }, "P");
    const { parts, homeless } = regroupCodes(
      new Map([
        ["x", preliminary],
        ["y", a],
      ]),
      [fix("x", "")],
    );
    expect(parts.get("x")).toBeNull();
    expect(parts.get("y")?.codes).toEqual(["1000440C0", "1000440P3"]);
    expect(parts.get("y")?.years.get(2025)?.quota).toBe(1);
    expect(homeless).toEqual([]);
  });

  test("no position is lost or made", () => {
    const before = new Map([
      ["x", a],
      ["y", b],
      ["z", c],
    ]);
    const { parts, homeless } = regroupCodes(before, [fix("x", "3000440C0"), fix("z", "")]);
    const held = [...parts.values(), ...homeless.map(({ part: one }) => one)];
    const sum = held.reduce((total, one) => total + (one?.years.get(2025)?.quota ?? 0), 0);
    expect(sum).toBe(6);
  });
});
