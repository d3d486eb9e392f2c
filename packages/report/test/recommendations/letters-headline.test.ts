import { describe, expect, it } from "vitest";
import { letterRules, lettersHeadline, requestPoints, whenToAsk } from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";
import { KHAN, LETTERS } from "./sample-letters.ts";

const headlineOf = (states: readonly (typeof KHAN)["state"][], open: number): string =>
  lettersHeadline({
    ...LETTERS,
    letters: states.map((state) => ({ ...KHAN, state })),
    coverage: LETTERS.coverage.map((one, place) => ({ ...one, writers: place < open ? 0 : 1 })),
  });

describe("the headline of letters", () => {
  it.each([
    [["to-ask", "to-ask", "uploaded"], 1, "2 letters are still to ask; nobody speaks of resilience yet"],
    [["late", "to-ask"], 2, "1 letter is late; nobody speaks of resilience or communication yet"],
    [["asked", "promised"], 3, "2 letters are on the way; nobody speaks of 3 of 6 qualities yet"],
    [["uploaded"], 0, "Your letter is uploaded; all 6 qualities are covered"],
  ] as const)("of %j with %d open says: %s", (states, open, words) => {
    expect(headlineOf(states, open)).toBe(words);
    plainEnglish(`${words}.`);
  });

  it("says by when to ask where no letter is told, or that the day has gone", () => {
    expect(headlineOf([], 6)).toBe("No letter is told yet. Ask by 12 August 2026.");
    expect(whenToAsk({ ...LETTERS, today: "2026-08-13" })).toBe("The day to ask by was 12 August 2026.");
    expect(whenToAsk({ ...LETTERS, rules: { ...LETTERS.rules, askBy: null } })).toBe("Ask early.");
  });
});

describe("the rules of the season", () => {
  it("stand in sentences with their sources, and the year of those of another season", () => {
    const rules = letterRules({ ...LETTERS, season: 2028 });
    expect(rules.map(({ text }) => text)).toContain("A program takes at most 4 letters. Rule of 2027.");
    expect(rules.map(({ text }) => text)).toContain(
      "Only Urology has a standard form of letter in this portal. Rule of 2027.",
    );
    expect(new Set(rules.map(({ source }) => source))).toEqual(new Set(["a-source"]));
  });
});

it("the points of a request hold her own entries and the days, and no sentence for the letter", () => {
  expect(requestPoints(KHAN, LETTERS)).toEqual([
    "From 1 March 2026 to 30 May 2026",
    "At: City Hospital",
    "What we did together: ward rounds with 12 patients",
    "What it is for: residency in Internal Medicine, 2027 season",
    "Please send it before programs begin to read: 23 September 2026",
    "Ask whether a strong letter is possible, and say that no is fine",
    "Say that facts are attached, and that you will send what else is needed",
  ]);
});
