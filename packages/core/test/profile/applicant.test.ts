import { describe, expect, it } from "vitest";
import { applicantOf, type Profile } from "../../src/index.ts";
import { JUDGEMENTS } from "../facts/shipped-judgements.ts";

const bare: Profile = {
  schema: "smartpick/profile@1",
  season: null,
  applicant: {
    type: "non-us-img",
    country: null,
    graduationYear: null,
    languages: [],
    earlierMatches: 0,
    couple: false,
    military: false,
  },
  exams: {
    step1: null,
    step2ck: "pending",
    step3: null,
    failedAttempts: { step1: null, step2ck: null, step3: null },
    english: null,
  },
  visa: null,
  experience: { usClinicalMonths: null, research: null, publications: null, work: null, volunteer: null },
  seeks: {
    specialties: ["Internal Medicine"],
    regions: [],
    states: [],
    neverStates: [],
    settings: [],
    tracks: [],
  },
  home: { states: [] },
  weights: { informatics: 0, location: 0, preferredStates: [], preliminary: null },
  budget: { usd: null, maxPrograms: null, usdPerChance: null },
  signals: "default",
  constraints: { specialty: {}, state: {}, tier: {}, oneSpecialtyPerHospital: false },
  pins: { must: [], never: [] },
  facts: [],
  inSeason: [],
  portfolio: { education: [], skills: [], projects: [], publications: [] },
};
const withExams = (exams: Partial<Profile["exams"]>) =>
  applicantOf({ ...bare, exams: { ...bare.exams, ...exams } }, 2028, JUDGEMENTS);

describe("the applicant derived from a profile", () => {
  it("keeps everything that was not told as not told", () => {
    const applicant = applicantOf(bare, 2028, JUDGEMENTS);
    expect(applicant).toMatchObject({
      season: 2028,
      typeIndex: 3,
      step1Score: null,
      step2ck: null,
      failedAttempts: { step1: null, step2ck: null, step3: null },
      yearsSinceGraduation: null,
      visa: null,
      step3Passed: null,
      usClinicalMonths: null,
      publications: null,
      homeStates: null,
    });
  });

  it("counts years from graduation to the July in which residency starts", () => {
    const graduated = (year: number) =>
      applicantOf({ ...bare, applicant: { ...bare.applicant, graduationYear: year } }, 2028, JUDGEMENTS)
        .yearsSinceGraduation;
    expect(graduated(2021)).toBe(7);
    expect(graduated(2028)).toBe(0);
    expect(graduated(2029)).toBe(0);
  });

  it("takes a failed result as at least one failed attempt", () => {
    expect(withExams({ step1: "fail" }).failedAttempts.step1).toBe(1);
    expect(
      withExams({ step1: "fail", failedAttempts: { step1: 2, step2ck: 0, step3: 0 } }).failedAttempts.step1,
    ).toBe(2);
    expect(withExams({ step3: "fail" }).failedAttempts.step3).toBe(1);
    expect(withExams({ step1: "pass" }).failedAttempts.step1).toBeNull();
  });

  it("knows whether Step 3 is passed, and that nothing told is not no", () => {
    expect(withExams({ step3: "pass" }).step3Passed).toBe(true);
    expect(withExams({ step3: 210 }).step3Passed).toBe(true);
    expect(withExams({ step3: JUDGEMENTS.step3PassingScore }).step3Passed).toBe(true);
    expect(withExams({ step3: JUDGEMENTS.step3PassingScore - 1 }).step3Passed).toBe(false);
    expect(withExams({ step3: "none" }).step3Passed).toBe(false);
    expect(withExams({ step3: null }).step3Passed).toBeNull();
  });

  it("keeps a Step 1 score and ties", () => {
    expect(withExams({ step1: 231 }).step1Score).toBe(231);
    expect(withExams({ step1: "pass" }).step1Score).toBeNull();
    expect(applicantOf({ ...bare, home: { states: ["NY"] } }, 2028, JUDGEMENTS).homeStates?.has("NY")).toBe(
      true,
    );
  });
});
