import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LetterTold, lettersForSpecialty } from "../../src/index.ts";
import { letterState } from "../../src/recommendations/letter-state.ts";
import { anyLetter, letterWith, SPECIALTIES_OF_LETTERS } from "./some-letters.ts";

const READING = { day: "2026-09-23", sure: "official" } as const;
const DAYS = { today: "2026-07-01", askBy: READING, reading: READING };
const standing = (letters: readonly LetterTold[]) =>
  letters.map((letter) => ({ ...letter, ...letterState(letter, DAYS) }));
const chosenOf = (letters: readonly LetterTold[], most: number | null = 4) =>
  lettersForSpecialty(standing(letters), { specialty: "Internal Medicine", service: "ERAS", most });

describe("the letters proposed for a specialty", () => {
  it("are of its own physicians first, then of the US, then hands-on, then what adds a quality", () => {
    const im = { specialty: "Internal Medicine", us: true, handsOn: true } as const;
    const { chosen, beside } = chosenOf([
      letterWith({ ...im, specialty: "Surgery" }),
      letterWith({ ...im, us: false }),
      letterWith({ ...im, handsOn: false }),
      letterWith(im),
      letterWith({ ...im, speaksTo: ["outcomes"] }),
    ]);
    expect(chosen).toEqual([4, 3, 2, 1]);
    expect(beside).toEqual([0]);
  });

  it("put what is not told between yes and no", () => {
    const { chosen } = chosenOf([
      letterWith({ us: false }),
      letterWith({ us: null }),
      letterWith({ us: true }),
    ]);
    expect(chosen).toEqual([2, 1, 0]);
  });

  it("are those that are there before those promised, asked for and not asked for, late ones last", () => {
    const { chosen, beside } = chosenOf([
      letterWith({ due: "2026-01-01", speaksTo: ["outcomes"] }),
      letterWith({ speaksTo: ["workflow"] }),
      letterWith({ asked: "2026-06-01", due: "2026-06-15" }),
      letterWith({ promised: "2026-06-01" }),
      letterWith({ uploaded: "2026-06-01" }),
    ]);
    expect([chosen, beside]).toEqual([[4, 3, 2, 1], [0]]);
  });

  it("prefer a quality that the ones before lack", () => {
    const { chosen, uncovered } = chosenOf(
      [
        letterWith({ speaksTo: ["outcomes", "workflow"] }),
        letterWith({ speaksTo: ["outcomes", "workflow"] }),
        letterWith({ speaksTo: ["reliability"] }),
      ],
      2,
    );
    expect(chosen).toEqual([0, 2]);
    expect(uncovered).toEqual(["analytical", "resilience", "communication"]);
  });

  it("leave out letters for another specialty, and are all where no limit is known", () => {
    const five = Array.from({ length: 5 }, () => letterWith());
    expect(chosenOf([...five, letterWith({ for: ["Urology"] })], null).chosen).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([
    [[], "no"],
    [[letterWith({ us: true, specialty: "Internal Medicine" }), letterWith()], "yes"],
    [[letterWith({ us: true }), letterWith({ us: false })], "unknown"],
    [[letterWith({ us: false, specialty: "Internal Medicine" })], "no"],
  ] as const)("say whether one is from a US physician of it (%#)", (letters, told) => {
    expect(chosenOf(letters).ofUsSpecialist).toBe(told);
  });

  it("are never more than a program takes, each once, and with the rest all that are meant for it", () => {
    fc.assert(
      fc.property(
        fc.array(anyLetter, { maxLength: 9 }),
        fc.constantFrom(...SPECIALTIES_OF_LETTERS),
        fc.integer({ min: 0, max: 4 }),
        (letters, specialty, most) => {
          const place = { specialty, service: null, most };
          const { chosen, beside } = lettersForSpecialty(standing(letters), place);
          expect(chosen.length).toBeLessThanOrEqual(most);
          const meant = [...letters.keys()].filter((index) => {
            const { for: own } = letters[index] as LetterTold;
            return own.length === 0 || own.includes(specialty);
          });
          expect([...chosen, ...beside].sort((a, b) => a - b)).toEqual(meant);
          expect(chosen.length).toBe(Math.min(most, meant.length));
          expect(lettersForSpecialty(standing(letters), place)).toEqual(
            lettersForSpecialty(standing(letters), place),
          );
        },
      ),
      { seed: 5 },
    );
  });
});
