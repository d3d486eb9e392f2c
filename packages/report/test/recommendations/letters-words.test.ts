import { describe, expect, it } from "vitest";
import {
  askedFirst,
  coverageLines,
  LETTERS_PROMISE,
  letterPlaceWords,
  lettersFinding,
  wordedLetters,
} from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { KHAN, LETTERS } from "./sample-letters.ts";

const PLACE = LETTERS.specialties[0]!;
const whole = LETTERS.coverage.map((one) => ({ ...one, letters: [0], writers: 1 }));

describe("the finding about letters", () => {
  it("says how many qualities are covered and of which nobody speaks", () => {
    expect(lettersFinding(LETTERS)).toBe(
      "2 of 6 qualities are covered. Nobody speaks of resilience, communication, work on workflow and IT or outcomes of the work.",
    );
    const one = LETTERS.coverage.map((of, place) => ({ ...of, writers: place === 0 ? 1 : 0 }));
    expect(lettersFinding({ ...LETTERS, coverage: one })).toMatch(/^1 of 6 qualities is covered\. Nobody/);
    expect(lettersFinding({ ...LETTERS, coverage: whole })).toBe("All 6 qualities are covered.");
    const none = LETTERS.coverage.map((one) => ({ ...one, letters: [], writers: 0 }));
    expect(lettersFinding({ coverage: none, letters: [] })).toBe(
      "No letter is told yet, so 0 of 6 qualities are covered.",
    );
  });

  it("is plain, and so is what is promised", () => {
    for (const text of [lettersFinding(LETTERS), LETTERS_PROMISE]) plainEnglish(text);
  });
});

describe("who can speak for what", () => {
  it("marks what nobody and what one alone speaks of", () => {
    const two = { quality: "outcomes", letters: [0, 1, 0], writers: 2 } as const;
    const letters = [KHAN, { ...KHAN, writer: "Dr B" }];
    expect(coverageLines({ coverage: [...LETTERS.coverage.slice(3, 5), two], letters })).toEqual([
      "Nobody: outcomes of the work",
      "One alone: analytical approach (Dr. A. Khan)",
      "2 writers: outcomes of the work (Dr. A. Khan; Dr B)",
    ]);
  });
});

describe("which letters go where", () => {
  it("names the proposal with the limit, what is left over, and what it leaves out", () => {
    const letters = [KHAN, { ...KHAN, writer: "Dr B" }];
    expect(letterPlaceWords({ ...PLACE, beside: [1], uncovered: ["outcomes"] }, { letters })).toEqual([
      "Internal Medicine: Dr. A. Khan. A program takes at most 4.",
      "Left over: Dr B.",
      "These letters leave out outcomes of the work.",
    ]);
  });

  it("asks first for what may change who goes, and only where not all can go", () => {
    const letters = [KHAN, { ...KHAN, writer: "Dr B", notTold: ["us", "waived", "specialty"] as const }];
    expect(askedFirst({ chosen: [0], beside: [1] }, { letters })).toEqual([
      { index: 1, words: "Dr B: the writer's specialty and whether the writer works in the US" },
    ]);
    expect(askedFirst({ chosen: [0, 1], beside: [] }, { letters })).toEqual([]);
  });

  it("says no limit where none is known, and that a specialty has no letter", () => {
    expect(letterPlaceWords({ ...PLACE, most: null, uncovered: [] }, LETTERS)).toEqual([
      "Internal Medicine: Dr. A. Khan.",
    ]);
    expect(letterPlaceWords({ ...PLACE, chosen: [] }, LETTERS)).toEqual([
      "Internal Medicine: no letter is meant for it.",
    ]);
  });

  it("throws for a letter that is not there, and shows no empty name", () => {
    expect(() => letterPlaceWords({ ...PLACE, chosen: [7] }, LETTERS)).toThrow("no letter 7");
  });
});

it("the report in words has sentences beside every letter and remark, and its packet", () => {
  const { letters, remarks } = wordedLetters({
    ...LETTERS,
    remarks: [{ code: "not-waived", letter: 0 }],
  });
  expect(letters[0]?.words[0]).toContain("by 12 August 2026");
  expect(letters[0]?.packet[0]).toContain("LETTER OF RECOMMENDATION");
  expect(remarks[0]?.words).toContain("Dr. A. Khan");
});
