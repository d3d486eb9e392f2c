import { expect, test } from "vitest";
import { type GoldenSeasons, goldenSeason, usualCounts } from "../../src/calibration/golden-season.ts";
import { isInside } from "../../src/calibration/target.ts";

const season = { interviews: 3.2, anyRank: 0.75, ranksGivenOne: 4.2, match: 0.36, matchGivenRank: 0.48 };
const seasons: GoldenSeasons = {
  medicine: season,
  medicineUsual: season,
  family: { ...season, anyRank: 0.5 },
  usual: { medicine: 125, family: 73, familyLevel: 2.7 },
  low: { ...season, anyRank: 0.3 },
  score: { "us-md": 1.1, do: 1.2, "us-img": 1.4, "non-us-img": 1.46 },
  visa: 0.64,
  failedStep1: 0.58,
  tenYears: 0.61,
};

test("seasons as expected lie inside in all of items 1, 2, 5 and 6", () => {
  const targets = goldenSeason(seasons);
  expect(targets.filter((target) => !isInside(target))).toEqual([]);
  expect(new Set(targets.map(({ item }) => item))).toEqual(new Set([1, 2, 5, 6]));
});

test("each wrong figure is caught by its own target", () => {
  const wrong: GoldenSeasons[] = [
    { ...seasons, medicine: { ...season, interviews: 4.5 } },
    { ...seasons, family: { ...season, anyRank: 0.8 } },
    { ...seasons, low: { ...season, anyRank: 0.7 } },
    { ...seasons, score: { ...seasons.score, do: 1.4 } },
    { ...seasons, visa: 1 },
    { ...seasons, failedStep1: 0.95 },
    { ...seasons, tenYears: 0.9 },
  ];
  for (const one of wrong) {
    expect(goldenSeason(one).filter((target) => !isInside(target))).toHaveLength(1);
  }
});

test("the usual numbers are those of the counts", () => {
  const count = { applicants: 100, applications: 72.6, interviews: 3, ranks: 1.5 };
  const counts = [
    { ...count, specialty: "Family Medicine" },
    { ...count, specialty: "Internal Medicine", applications: 124.6 },
  ];
  const { familyLevel, ...rest } = usualCounts(counts);
  expect(rest).toEqual({ medicine: 125, family: 73 });
  expect(familyLevel).toBeCloseTo(1.9, 12);
});
