import { expect, test } from "vitest";
import { seasonFigures } from "../../src/checks/season-check.ts";

/** A season in which every applicant has two interviews, or half have none and half four. */
const season = (pmf: number[], match: number) =>
  seasonFigures({
    interviews: { mean: pmf.reduce((sum, p, k) => sum + p * k, 0), pmf },
    match: { mid: match },
  });

test("a rank is missed only where every interview fails to give one", () => {
  const two = season([0, 0, 1], 0.3);
  expect(two.anyRank).toBeCloseTo(1 - 0.05 ** 2, 12);
  expect(two.ranksGivenOne).toBeCloseTo(1.9 / (1 - 0.0025), 12);
});

test("those without an interview count in the season and not among those with a list", () => {
  const half = season([0.5, 0, 0, 0, 0.5], 0.3);
  expect(half.interviews).toBe(2);
  expect(half.anyRank).toBeCloseTo(0.5, 4);
  expect(half.matchGivenRank).toBeCloseTo(0.6, 4);
});
