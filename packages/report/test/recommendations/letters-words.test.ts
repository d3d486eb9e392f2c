import { describe, expect, it } from "vitest";
import {
  askedFirst,
  coverageLines,
  LETTERS_PROMISE,
  letterPlaceWords,
  lettersHeadline,
  wordedLetters,
} from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { KHAN, LETTERS } from "./sample-letters.ts";

const PLACE = LETTERS.specialties[0]!;

it("what is promised is plain", () => plainEnglish(LETTERS_PROMISE));

describe("who can speak for what", () => {
  it("marks what nobody and what one alone speaks of", () => {
    const two = { quality: "outcomes", letters: [0, 1, 0], ahead: [], writers: 2 } as const;
    const letters = [KHAN, { ...KHAN, writer: "Dr B" }];
    expect(coverageLines({ coverage: [...LETTERS.coverage.slice(3, 5), two], letters })).toEqual([
      "Nobody: outcomes of the work",
      "One alone: analytical approach (Dr. A. Khan)",
      "2 writers: outcomes of the work (Dr. A. Khan; Dr B)",
    ]);
  });

  it("names the work that is still to come apart", () => {
    const letters = [KHAN, { ...KHAN, writer: "Dr B" }];
    const some = { quality: "outcomes", letters: [0], ahead: [1], writers: 1 } as const;
    const none = { quality: "workflow", letters: [], ahead: [1], writers: 0 } as const;
    const [one = "", other = ""] = coverageLines({ coverage: [some, none], letters });
    expect(one).toBe("One alone: outcomes of the work (Dr. A. Khan); still to come: the work with Dr B");
    expect(other).toMatch(/^Nobody: .*; still to come: the work with Dr B$/);
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
      {
        letter: letters[1],
        index: 1,
        words: "Dr B: the writer's specialty and whether the writer works in the US",
      },
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
  const { finding, letters, remarks } = wordedLetters({
    ...LETTERS,
    remarks: [{ code: "not-waived", letter: 0 }],
  });
  expect(finding).toBe(lettersHeadline(LETTERS));
  expect(letters[0]?.words[0]).toContain("by 12 August 2026");
  expect(letters[0]?.packet[0]).toContain("LETTER OF RECOMMENDATION");
  expect(remarks[0]?.words).toContain("Dr. A. Khan");
});
