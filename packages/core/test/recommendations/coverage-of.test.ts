import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf, LETTER_QUALITIES, uncoveredBy } from "../../src/index.ts";
import { anyLetter, letterWith } from "./some-letters.ts";

const TODAY = "2026-07-01";
const letters = fc.array(anyLetter, { maxLength: 8 });

describe("who can speak for what", () => {
  it("names what nobody speaks of first, then what one alone does", () => {
    const found = coverageOf(
      [
        letterWith({ writer: "Dr A", speaksTo: ["analytical", "outcomes"] }),
        letterWith({ writer: "Dr B", speaksTo: ["outcomes"] }),
      ],
      TODAY,
    );
    expect(found.map(({ quality, letters: places, writers }) => [quality, places, writers])).toEqual([
      ["reliability", [], 0],
      ["resilience", [], 0],
      ["communication", [], 0],
      ["workflow", [], 0],
      ["analytical", [0], 1],
      ["outcomes", [0, 1], 2],
    ]);
  });

  it("counts a writer of two letters once, however the name is typed", () => {
    const two = [
      letterWith({ speaksTo: ["outcomes"] }),
      letterWith({ writer: "dr  a", speaksTo: ["outcomes"] }),
    ];
    expect(coverageOf(two, TODAY).at(-1)).toEqual({
      quality: "outcomes",
      letters: [0, 1],
      ahead: [],
      writers: 1,
    });
  });

  it("counts no work that is still to come, and names who is to speak of it then", () => {
    const found = coverageOf(
      [
        letterWith({ writer: "Dr A", speaksTo: ["outcomes"], from: "2026-09-01" }),
        letterWith({ writer: "Dr B", speaksTo: ["outcomes"], from: TODAY, to: "2026-09-01" }),
        letterWith({ writer: "Dr C", speaksTo: ["workflow"], from: "2026-09-01" }),
      ],
      TODAY,
    );
    const of = (wanted: string) => found.find(({ quality }) => quality === wanted);
    expect(of("outcomes")).toMatchObject({ letters: [1], ahead: [0], writers: 1 });
    expect(of("workflow")).toMatchObject({ letters: [], ahead: [2], writers: 0 });
  });

  it("holds all six qualities, covered and uncovered together, whatever the letters", () => {
    fc.assert(
      fc.property(letters, (some) => {
        const found = coverageOf(some, TODAY);
        const covered = found
          .filter(({ writers, ahead }) => writers + ahead.length > 0)
          .map(({ quality }) => quality);
        expect([...covered, ...uncoveredBy(some)].sort()).toEqual([...LETTER_QUALITIES].sort());
        expect(found.map(({ writers }) => Math.min(writers, 2))).toEqual(
          found.map(({ writers }) => Math.min(writers, 2)).sort(),
        );
      }),
      { seed: 3 },
    );
  });

  it("never loses a quality when a letter is added", () => {
    fc.assert(
      fc.property(letters, anyLetter, (some, one) => {
        const before = new Set(uncoveredBy(some));
        for (const quality of uncoveredBy([...some, one])) expect(before).toContain(quality);
      }),
      { seed: 4 },
    );
  });
});
