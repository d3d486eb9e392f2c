import { describe, expect, it } from "vitest";
import { type SeasonFacts, seasonFactsFor, seasonOfLetters } from "../../src/index.ts";
import { SMALL_SEASON } from "../season/small-season.ts";
import { LETTER_SEASON } from "./some-letters.ts";

const rulesOf = (season: SeasonFacts) => seasonOfLetters(season, "09-24").rules;

describe("what a season knows of letters", () => {
  it("has the day on which to ask six weeks before programs read, as sure as that day", () => {
    expect(rulesOf(LETTER_SEASON)).toMatchObject({
      most: { letters: 4, source: "a-source", publishedFor: 2027 },
      reading: { day: "2026-09-23", sure: "second-hand", source: "a-source" },
      askBy: { day: "2026-08-12", sure: "second-hand", weeks: 6 },
    });
  });

  it("takes the usual day, as expected, in a season without its own, and keeps the year of each rule", () => {
    const next = seasonFactsFor({ seasons: [LETTER_SEASON] }, 2028);
    if (!next.ok) throw new Error("the season has facts");
    expect(rulesOf(next.value)).toMatchObject({
      most: { letters: 4, publishedFor: 2027 },
      reading: { day: "2027-09-24", sure: "expected", source: null },
      askBy: { day: "2027-08-13", sure: "expected" },
      portal: { from: "2026-06-01", publishedFor: 2027 },
    });
  });

  it("leaves unknown what no table tells", () => {
    expect(rulesOf(SMALL_SEASON)).toMatchObject({
      most: null,
      askBy: null,
      portal: null,
      standard: null,
      steps: [],
    });
    expect(seasonOfLetters(SMALL_SEASON, "09-24").placeOf("Internal Medicine").most).toBeNull();
  });
});
