import { describe, expect, it } from "vitest";
import { matchIdsOf, type OwnMatch, ownMatchOf, type SeasonFacts, seasonFactsFor } from "../../src/index.ts";
import { SMALL_SEASON } from "./small-season.ts";

const urology: OwnMatch = {
  id: "aua-sau",
  title: "Urology Match",
  specialties: ["Urology"],
  month: 1,
  ownRegistration: true,
  registrationDeadline: "2026-12-20",
  rankListDeadline: null,
  resultDay: "2027-01-29",
  source: "a-source",
  publishedFor: 2027,
  confidence: "official",
  standing: "published",
  note: null,
};
const round = {
  round: 1,
  date: "2027-03-18",
  time: "09:00",
  until: "11:00",
  source: "a-source",
  publishedFor: 2027,
  confidence: "second-hand",
  standing: "published",
  note: null,
} as const;
const SEASON: SeasonFacts = {
  ...SMALL_SEASON,
  matches: [urology],
  soap: { rounds: [round], filled: [], rules: [] },
};

function planned(year: number) {
  const found = seasonFactsFor({ seasons: [SEASON] }, year);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe("a match of a specialty's own", () => {
  it("is that of the specialties it names, and NRMP's for all others", () => {
    expect(ownMatchOf(SEASON, "Urology")).toBe(urology);
    expect(ownMatchOf(SEASON, "Surgery")).toBeNull();
    expect(ownMatchOf(SMALL_SEASON, "Urology")).toBeNull();
    expect(matchIdsOf(SEASON, ["Urology"])).toEqual(["aua-sau"]);
    expect(matchIdsOf(SEASON, ["Surgery", "Urology", "Pediatrics"])).toEqual(["nrmp", "aua-sau"]);
    expect(matchIdsOf(SEASON, [])).toEqual(["nrmp"]);
  });

  it("keeps its days in its own season and loses them in the next, its month stays", () => {
    expect(planned(2027).matches).toEqual([urology]);
    expect(planned(2028).matches).toEqual([
      { ...urology, registrationDeadline: null, rankListDeadline: null, resultDay: null },
    ]);
  });
});

it("rounds of SOAP and hours of a day are of their own season alone", () => {
  expect(planned(2027).soap?.rounds).toEqual([round]);
  expect(planned(2028).soap).toEqual({ rounds: [], filled: [], rules: [] });
  const monday = (year: number) => planned(year).dates.find(({ id }) => id === "did-i-match");
  expect(monday(2027)).toMatchObject({ date: "2027-03-15", time: "10:00" });
  expect(monday(2028)).toMatchObject({ date: null });
  expect(monday(2028)).not.toHaveProperty("time");
});
