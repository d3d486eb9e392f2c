import type { Letter } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { letterStateWord, letterWords, notToldWords, sureDayWords } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { KHAN, LETTERS } from "./sample-letters.ts";

const wordsOf = (changes: Partial<Letter>) => letterWords({ ...KHAN, ...changes }, LETTERS);
const DUE = { day: "2026-09-23", sure: "expected" } as const;

const STEPS: readonly Partial<Letter>[] = [
  {},
  { lastDay: null },
  { state: "late", step: "ask-now" },
  { state: "late", step: "remind-now", lastDay: DUE },
  { state: "asked", step: "get-promise", lastDay: DUE },
  { state: "promised", step: "remind", lastDay: DUE },
  { state: "uploaded", step: "assign", lastDay: null },
];

describe("a letter in words", () => {
  it.each(STEPS)("is plain: %j", (changes) => {
    for (const sentence of wordsOf(changes)) plainEnglish(sentence);
    expect(letterStateWord({ ...KHAN, ...changes })).toMatch(/^[A-Z][a-z ]+$/);
  });

  it("says the next step with its last day, and why that day", () => {
    expect(wordsOf({})).toEqual([
      "Next: ask whether a strong letter is possible, by 12 August 2026.",
      "That is 6 weeks before programs begin to read.",
    ]);
  });

  it("gives no reason for a day of her own", () => {
    expect(wordsOf({ lastDay: { day: "2026-08-01", sure: "own" } })).toEqual([
      "Next: ask whether a strong letter is possible, by 1 August 2026.",
    ]);
  });

  it("says of a late one which day passed, and until when the letter may come", () => {
    expect(wordsOf({ state: "late", step: "ask-now" })).toEqual([
      "The day to ask by was 12 August 2026.",
      "Next: ask now whether a strong letter is possible in time.",
      "The letter is due by 23 September 2026.",
    ]);
  });

  it("says that a new day has to be agreed on where the day it was due has passed", () => {
    const gone = { day: "2020-01-01", sure: "own" } as const;
    expect(wordsOf({ state: "late", step: "ask-now", lastDay: gone, sendBy: gone })).toEqual([
      "The day it was due was 1 January 2020.",
      "Next: ask now whether a strong letter is possible in time.",
      "The day it was due has passed: agree on a new day with the writer.",
    ]);
  });
});

it.each([
  ["expected", "about 23 September 2026 (expected)"],
  ["second-hand", "23 September 2026 (check with the source)"],
  ["official", "23 September 2026"],
  ["own", "23 September 2026"],
] as const)("a day that is %s is %s", (sure, words) => {
  expect(sureDayWords({ day: "2026-09-23", sure })).toBe(words);
});

it("what is not told stands in short sentences, and in none where all is told", () => {
  const all = ["waived", "us", "specialty", "hands-on", "dates", "shared", "speaks-to"] as const;
  for (let count = 1; count <= all.length; count++)
    for (const sentence of notToldWords({ notTold: all.slice(0, count) })) plainEnglish(sentence);
  expect(notToldWords({ notTold: [...all] }).join(" ")).toContain("what the writer can speak of");
  expect(notToldWords({ notTold: [] })).toEqual([]);
});
