import { expect, test } from "vitest";
import type { Profile } from "../../src/index.ts";
import { backgroundWarnings } from "../../src/list/background-warnings.ts";
import { profileWith } from "../case/case-facts.ts";

const SEASON = 2027;
const plain = profileWith();
const experience = (changes: Partial<Profile["experience"]>) =>
  backgroundWarnings({ ...plain, experience: { ...plain.experience, ...changes } }, SEASON);

test("an earlier residency is never passed over in silence, and none is no news", () => {
  const us = { specialty: "Family Medicine", years: 1, finished: false } as const;
  expect(experience({ residencyAbroadYears: 3, usResidency: us })).toEqual([
    { code: "residency-abroad", years: 3 },
    { code: "us-residency", ...us },
  ]);
  expect(experience({ residencyAbroadYears: 0 })).toEqual([]);
  expect(backgroundWarnings(plain, SEASON)).toEqual([]);
});

test("a US graduate of an earlier year is told that no earlier Match is counted", () => {
  const told = (changes: Partial<Profile["applicant"]>) =>
    backgroundWarnings({ ...plain, applicant: { ...plain.applicant, ...changes } }, SEASON);
  const before = { type: "do", graduationYear: SEASON - 2 } as const;
  expect(told(before)).toEqual([{ code: "first-match-assumed", graduationYear: SEASON - 2 }]);
  expect(told({ ...before, graduationYear: SEASON })).toEqual([]);
  expect(told({ ...before, earlierMatches: 1 })).toEqual([]);
  expect(told({ ...before, type: "us-img" })).toEqual([]);
});

test("more earlier seasons than there were since graduation are asked about", () => {
  const told = (earlierMatches: number) =>
    backgroundWarnings(
      { ...plain, applicant: { ...plain.applicant, graduationYear: SEASON - 2, earlierMatches } },
      SEASON,
    );
  expect(told(3)).toEqual([]);
  expect(told(4)).toEqual([{ code: "unlikely-seasons", seasons: 4, possible: 3 }]);
});

test("a work permit and a Canadian school are named", () => {
  const applicant = { ...plain.applicant, type: "us-md", country: " canada", graduationYear: 2026 } as const;
  expect(backgroundWarnings({ ...plain, applicant, workPermit: true }, SEASON)).toEqual([
    { code: "canadian-school", type: "us-md", graduationYear: 2026 },
    { code: "first-match-assumed", graduationYear: 2026 },
    { code: "work-permit" },
  ]);
});
