import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  passesDni,
  passesIban,
  passesLuhn,
  passesNhs,
  passesVerhoeff,
  passesVin,
} from "../../src/identifiers/check-digits.ts";
import { checkIdentifiers } from "../../src/identifiers/check-identifiers.ts";
import { isNameWord } from "../../src/identifiers/name-words.ts";
import type { Table } from "../../src/table/table.ts";
import { DEV_SET } from "./dev-set.ts";
import { ELEVENTH_SET } from "./eleventh-set.ts";
import { FIFTH_SET } from "./fifth-set.ts";
import { FOURTH_SET } from "./fourth-set.ts";
import { HELD_OUT_SET } from "./held-out-set.ts";
import { EIGHTH_SET, SEVENTH_SET, SIXTH_SET } from "./made-set.ts";
import { measured } from "./measure.ts";
import { NINTH_SET } from "./ninth-set.ts";
import { TENTH_SET } from "./tenth-set.ts";
import { THIRD_SET } from "./third-set.ts";
import { TWELFTH_SET } from "./twelfth-set.ts";

const column = (name: string, cells: readonly string[]): Table => ({
  columns: [name],
  rows: cells.map((cell) => [cell]),
  lines: cells.map((_, at) => at + 2),
});
const found = (name: string, ...cells: string[]): readonly string[] =>
  checkIdentifiers(column(name, cells)).findings.map(({ kind, quote }) => `${kind}: ${quote}`);

describe("checkIdentifiers", () => {
  it.each([
    ["first", DEV_SET],
    ["second", HELD_OUT_SET],
    ["third", THIRD_SET],
    ["fourth", FOURTH_SET],
    ["fifth", FIFTH_SET],
    ["sixth", SIXTH_SET],
    ["seventh", SEVENTH_SET],
    ["eighth", EIGHTH_SET],
    ["ninth", NINTH_SET],
    ["tenth", TENTH_SET],
    ["eleventh", ELEVENTH_SET],
    ["twelfth", TWELFTH_SET],
  ])(
    "finds 48 of the 50 planted in the %s set, with at most 2 false alarms in 1,000 clean cells",
    (_, set) => {
      const { planted, found: count, falseAlarms, cleanCells } = measured(set);
      expect(planted).toBe(50);
      expect(count).toBeGreaterThanOrEqual(48);
      expect(cleanCells).toBeGreaterThan(950);
      expect(falseAlarms).toEqual([]);
    },
  );

  it("tells line and characters of the passage", () => {
    const { findings } = checkIdentifiers(column("notes", ["fine", "write to a.b@c.org today"]));
    expect(findings).toMatchObject([{ kind: "email", line: 3, from: 9, to: 18, quote: "a.b@c.org" }]);
  });

  it("takes days that begin weeks or months for no dates of people", () => {
    expect(found("date", "2025-01-06", "2025-01-13", "2025-01-20", "2025-01-27")).toEqual([]);
    expect(found("month", "2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01")).toEqual([]);
    expect(found("date", "2025-01-06", "2025-01-13", "2025-01-20", "2025-01-28")).toHaveLength(4);
  });

  it("takes ages over 89 alone, in a column of ages or in words", () => {
    expect(found("age", "88", "89", "90", "101", "12")).toEqual(["date: 90", "date: 101"]);
    expect(found("heart_rate", "88", "90", "101", "120")).toEqual([]);
    expect(found("age_band", "65-89", "90+")).toEqual([]);
    expect(found("notes", "an 89 year old", "a 90 year old")).toEqual(["date: 90"]);
  });

  it("knows three-digit ZIP areas of few people", () => {
    expect(found("zip", "100", "036", "893", "112")).toEqual(["geography: 036", "geography: 893"]);
  });

  it("leaves numbers that only count the rows, and names those that do not", () => {
    expect(found("patient_id", "P001", "P002", "P003", "P004", "P005")).toEqual([]);
    expect(found("patient_id", "884213", "120931", "553017", "200118")).toHaveLength(4);
  });

  it.each([
    ["notes", "BP 120/80, HR 92, Temp 98.6 F, SpO2 97%"],
    ["notes", "Hodgkin lymphoma, Glasgow scale 15, Foley catheter out"],
    ["notes", "WBC 12,400; platelets 250000; glucose 104 mg/dL at 08:30"],
    ["ratio", "1:160"],
    ["drug", "Amoxicillin-Clavulanate 875 mg BID"],
    ["ward", "Ward No 4, Bed 12"],
    ["snomed_code", "195967001"],
  ])("leaves %s “%s” alone", (name, cell) => expect(found(name, cell)).toEqual([]));

  it.each([
    ["told by nurse Tamrat-Bekele", "name: Tamrat-Bekele"],
    ["pharmacist Zholdasbek will call", "name: Zholdasbek"],
    ["wound examined by Ngozika", "name: Ngozika"],
    ["back on ward 14 Oct, well", "date: 14 Oct"],
    ["fell Nov 23rd at home", "date: Nov 23rd"],
    ["licence QX07 20140078812", "licence: QX07 20140078812"],
    ["moved from Zarubino district", "geography: Zarubino"],
  ])("finds the identifier in “%s”", (cell, expected) => expect(found("notes", cell)).toEqual([expected]));

  it.each([
    "seen by Nephrology and nurse Practitioner",
    "reviewed by Psychiatry, doctor Emergency",
    "May 5 mg be stopped",
    "Oct 2 mg",
    "insulin pump at 1000 units",
    "Remote village, no road",
    "told her village is far",
    "the district hospital",
  ])("leaves “%s” alone", (cell) => expect(found("notes", cell)).toEqual([]));

  it("names a column of single names by its content", () => {
    const names = ["Sunita", "Fatima", "Rahul", "Priya", "Bilal", "Deepak"];
    expect(found("who", ...names)).toHaveLength(6);
    expect(found("day", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")).toEqual([]);
  });

  it("gives passages that stand in their cells and do not overlap, for any table", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "Mr. Sharma ",
        "9841234567",
        " 12/03/2025 ",
        "a@b.co",
        "Ünal Çelik",
        "10.0.0.1",
        "constructor",
        "(((((",
        "1".repeat(40),
      ),
    );
    const cell = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(""));
    const name = fc.oneof(fc.constantFrom("notes", "age", "zip", "name", "phone", "week"), fc.string());
    fc.assert(
      fc.property(name, fc.array(cell, { maxLength: 12 }), (title, cells) => {
        const { findings } = checkIdentifiers(column(title, cells));
        const ends = new Map<number, number>();
        for (const { line, from, to, quote } of findings) {
          expect((cells[line - 2] ?? "").slice(from, to)).toBe(quote);
          expect(from).toBeGreaterThanOrEqual(ends.get(line) ?? 0);
          expect(to).toBeGreaterThan(from);
          ends.set(line, to);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("reads a hostile cell in a time that grows with its length", () => {
    for (const part of [
      "A ",
      "a.",
      "a@",
      "1",
      "1-",
      "Mr. ",
      "1 ",
      "é",
      "0:",
      "(",
      "Aa Bb, ",
      " ",
      "a1/",
      "MRN ",
      '""',
    ]) {
      const cells = [part.repeat(20_000 / part.length)];
      const began = performance.now();
      checkIdentifiers(column("notes", cells));
      expect(performance.now() - began, JSON.stringify(part)).toBeLessThan(3_000);
    }
  });
});

describe("check digits", () => {
  it.each([
    ["Luhn", passesLuhn, "4111 1111 1111 1111", "4111 1111 1111 1112"],
    ["Verhoeff", passesVerhoeff, "2363", "2364"],
    ["IBAN", passesIban, "GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 33"],
    ["VIN", passesVin, "1M8GDM9AXKP042788", "1M8GDM9A1KP042788"],
    ["NHS", passesNhs, "943 476 5919", "943 476 5918"],
    ["DNI", passesDni, "12345678Z", "12345678A"],
  ])("of %s accept the published example and refuse a slip", (_, passes, right, wrong) => {
    expect([passes(right), passes(wrong)]).toEqual([true, false]);
  });
});

it("knows names without regard to case and accents, and no ordinary word", () => {
  for (const name of ["González", "ADEBAYO", "sunita", "Sepulveda"])
    expect(isNameWord(name), name).toBe(true);
  for (const word of ["heart", "failure", "ward", "the", "brown"]) expect(isNameWord(word), word).toBe(false);
});
