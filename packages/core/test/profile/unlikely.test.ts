import { expect, test } from "vitest";
import { type Profile, unlikelyAt, unlikelyIn } from "../../src/index.ts";
import { applicantWarnings } from "../../src/list/plan-warnings.ts";
import { JUDGEMENTS } from "../facts/shipped-judgements.ts";

test.each([
  ["exams.step2ck", 1, "two-digit-score"],
  ["exams.step1", 88, "two-digit-score"],
  ["exams.step3", 99, "two-digit-score"],
  ["exams.step2ck", 100, "unlikely-score"],
  ["exams.step2ck", 179, "unlikely-score"],
  ["exams.step1", 291, "unlikely-score"],
  ["exams.comlex2", 245, "unlikely-score"],
  ["exams.comlex3", 850, "unlikely-score"],
  ["applicant.graduation_year", 1974, "unlikely-year"],
])("%s of %i is asked about: %s", (path, value, code) => {
  expect(unlikelyAt(path, value, JUDGEMENTS)).toMatchObject({ code });
});

test.each([
  ["exams.step2ck", 180],
  ["exams.step2ck", 290],
  ["exams.step2ck", 0],
  ["exams.comlex2", 515],
  ["exams.comlex1", 350],
  ["exams.step2ck", "pending"],
  ["exams.step1", "pass"],
  ["exams.step1", undefined],
  ["exams.failed_attempts.step1", 1],
  ["applicant.graduation_year", 1975],
  ["budget.usd", 88],
])("%s of %j is not", (path, value) => {
  expect(unlikelyAt(path, value, JUDGEMENTS)).toBeNull();
});

test("everything unlikely in a profile is asked about, and stands first among what to read with care", () => {
  const profile = {
    applicant: { type: "do", graduationYear: 1962, couple: false, country: null },
    exams: {
      step1: 88,
      step2ck: 122,
      step3: "none",
      failedAttempts: { step1: 0, step2ck: 0, step3: 0 },
      comlex: null,
    },
    visa: "none",
    workPermit: false,
    experience: { usClinicalMonths: 1, publications: 0, residencyAbroadYears: null, usResidency: null },
  } as unknown as Profile;
  const codes = ["unlikely-year", "two-digit-score", "unlikely-score"];
  expect(unlikelyIn(profile, JUDGEMENTS).map(({ code }) => code)).toEqual(codes);
  expect(
    applicantWarnings({ facts: { judgements: JUDGEMENTS }, profile, year: 2027 }).map(({ code }) => code),
  ).toEqual([...codes, "step2ck-extrapolated"]);
});
