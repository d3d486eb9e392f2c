import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LetterTold, lettersOf, seasonOfLetters } from "../../src/index.ts";
import { anyLetter, LETTER_SEASON, letterWith, SPECIALTIES_OF_LETTERS } from "./some-letters.ts";

const SEASON = seasonOfLetters(LETTER_SEASON, "09-24");
const lettersFrom = (
  letters: readonly LetterTold[],
  specialties: readonly string[] = ["Internal Medicine"],
  today = "2026-07-01",
) => lettersOf({ letters, specialties, today }, SEASON);
const remarksOf = (changes: Partial<LetterTold>, specialties?: readonly string[], today?: string) =>
  lettersFrom([letterWith(changes)], specialties, today).remarks;

describe("remarks on letters", () => {
  const IM = { specialty: "Internal Medicine", us: true } as const;

  it.each<[string, Partial<LetterTold>, object]>([
    ["one that she may read", { ...IM, waived: false }, { code: "not-waived", letter: 0 }],
    ["one that she would upload", { ...IM, uploader: "applicant" }, { code: "applicant-uploads", letter: 0 }],
    [
      "one from before the portal",
      { ...IM, uploaded: "2026-05-31" },
      { code: "carried-over", letter: 0, from: "2026-06-01" },
    ],
    [
      "a request from before the portal",
      { ...IM, asked: "2026-05-31" },
      { code: "request-anew", letter: 0, from: "2026-06-01" },
    ],
    [
      "a day to come",
      { ...IM, promised: "2026-08-01" },
      { code: "day-ahead", letter: 0, event: "promised", day: "2026-08-01" },
    ],
    ["work to come", { ...IM, from: "2026-08-01" }, { code: "work-ahead", letter: 0, from: "2026-08-01" }],
    [
      "one due too late",
      { ...IM, due: "2026-09-24" },
      { code: "due-after-reading", letter: 0, reading: "2026-09-23" },
    ],
    [
      "none of a US physician",
      { ...IM, us: false },
      { code: "no-us-specialist", specialty: "Internal Medicine" },
    ],
  ])("name %s", (_, changes, remark) => {
    expect(remarksOf(changes)).toEqual([remark]);
  });

  it("are silent where nothing is wrong, or it is not told", () => {
    expect(remarksOf({ ...IM, waived: true, uploader: "writer", uploaded: "2026-06-01" })).toEqual([]);
    expect(remarksOf({ asked: "2026-06-01" })).toEqual([]);
    expect(remarksOf({ asked: "2026-05-20" }, undefined, "2026-05-25")).toEqual([]);
  });

  it("say that one is meant for nothing that is sought, and that a specialty has none", () => {
    expect(remarksOf({ for: ["Family Medicine"] })).toEqual([
      { code: "goes-nowhere", letter: 0 },
      { code: "none-for-specialty", specialty: "Internal Medicine" },
    ]);
  });

  it("name a standard letter and another service", () => {
    expect(remarksOf({ us: true }, ["Urology", "Emergency Medicine"])).toEqual([
      { code: "standard-letter", specialty: "Urology" },
      { code: "other-service", specialty: "Emergency Medicine", service: "ResidencyCAS" },
    ]);
  });

  it("say that more are meant for a specialty than a program takes", () => {
    const { remarks } = lettersFrom(Array.from({ length: 5 }, () => letterWith(IM)));
    expect(remarks).toEqual([
      { code: "more-than-most", specialty: "Internal Medicine", letters: 5, most: 4 },
    ]);
  });
});

describe("a letter of the answer", () => {
  it("may be asked about what nobody speaks of, unless it is there already", () => {
    const { letters } = lettersFrom([
      letterWith({ speaksTo: ["analytical", "reliability", "resilience"], uploaded: "2026-06-10" }),
      letterWith({ writer: "Dr B", speaksTo: ["communication", "workflow"] }),
    ]);
    expect(letters.map(({ mayAsk }) => mayAsk)).toEqual([[], ["outcomes"]]);
    const ahead = lettersFrom([letterWith({ uploaded: "2026-08-10" })]).letters;
    expect(ahead[0]?.mayAsk).toHaveLength(6);
  });

  it("lists what is not told, and nothing of what is", () => {
    expect(lettersFrom([letterWith()]).letters[0]?.notTold).toEqual([
      "waived",
      "us",
      "specialty",
      "hands-on",
      "dates",
      "shared",
      "speaks-to",
    ]);
    const whole = letterWith({
      waived: false,
      us: false,
      specialty: "Urology",
      handsOn: false,
      from: "2026-01-01",
      to: "2026-02-01",
      shared: ["rounds"],
      speaksTo: ["workflow"],
    });
    expect(lettersFrom([whole]).letters[0]?.notTold).toEqual([]);
  });

  it("has names without spaces around them", () => {
    const { letters } = lettersFrom([letterWith({ writer: " Dr  A ", role: "attending ", place: " Lake" })]);
    expect(letters[0]).toMatchObject({ writer: "Dr A", role: "attending", place: "Lake" });
  });

  it("names the specialties sought that it is meant for", () => {
    const { letters } = lettersFrom(
      [letterWith(), letterWith({ for: ["Urology", "Family Medicine"] })],
      ["Internal Medicine", "Urology"],
    );
    expect(letters.map(({ for: meant }) => meant)).toEqual([["Internal Medicine", "Urology"], ["Urology"]]);
    expect(letters.map(({ forTold }) => forTold)).toEqual([[], ["Urology", "Family Medicine"]]);
  });

  it("gives the same answer for the same letters, and remarks on letters that are there", () => {
    fc.assert(
      fc.property(
        fc.array(anyLetter, { maxLength: 7 }),
        fc.uniqueArray(fc.constantFrom(...SPECIALTIES_OF_LETTERS), { minLength: 1 }),
        (letters, specialties) => {
          const found = lettersFrom(letters, specialties);
          expect(lettersFrom(letters, specialties)).toEqual(found);
          expect(new Set(found.letters.map(({ key }) => key)).size).toBe(letters.length);
          for (const { chosen } of found.specialties) expect(chosen.length).toBeLessThanOrEqual(4);
          for (const remark of found.remarks)
            if ("letter" in remark) expect(found.letters[remark.letter]).toBeDefined();
        },
      ),
      { seed: 8 },
    );
  });
});
