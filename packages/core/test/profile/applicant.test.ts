import { describe, expect, it } from "vitest";
import { applicantOf, type Comlex, EMPTY_PORTFOLIO, type Profile } from "../../src/index.ts";
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
    comlex: null,
    english: null,
  },
  visa: null,
  workPermit: false,
  experience: {
    usClinicalMonths: null,
    research: null,
    publications: null,
    work: null,
    volunteer: null,
    residencyAbroadYears: null,
    usResidency: null,
  },
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
  portfolio: EMPTY_PORTFOLIO,
};
const NO_COMLEX: Comlex = {
  level1: null,
  level2: null,
  level3: null,
  failedAttempts: { level1: null, level2: null, level3: null },
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

  it("reads a Level 2-CE as a Step 2 CK with its spread, where no Step 2 CK is known", () => {
    const { sd, step2ck, comlex } = JUDGEMENTS.comlexAsStep2ck;
    const alone = withExams({ step2ck: null, comlex: { ...NO_COMLEX, level2: comlex } });
    expect(alone).toMatchObject({ step2ck: null, comlexOnly: true, step2ckEstimate: { mean: step2ck, sd } });
    const coming = withExams({ step2ck: "pending", comlex: { ...NO_COMLEX, level2: comlex + 100 } });
    expect(coming.comlexOnly).toBe(false);
    expect(coming.step2ckEstimate?.mean).toBeGreaterThan(step2ck + 10);
    const both = withExams({ step2ck: 250, comlex: { ...NO_COMLEX, level2: 400 } });
    expect(both).toMatchObject({ step2ck: 250, comlexOnly: false, step2ckEstimate: null });
    const pending = withExams({ step2ck: null, comlex: { ...NO_COMLEX, level2: "pending" } });
    expect(pending).toMatchObject({ step2ck: null, comlexOnly: true, step2ckEstimate: null });
  });

  it("counts failed COMLEX levels with the Steps, and takes no silence for zero", () => {
    const failures = (level1: number | null, step1: number | null, step2ck: number | null) =>
      withExams({
        step2ck,
        failedAttempts: { step1, step2ck: null, step3: null },
        comlex: { ...NO_COMLEX, failedAttempts: { level1, level2: null, level3: null } },
      }).failedAttempts.step1;
    expect(failures(2, null, null)).toBe(2);
    expect(failures(0, null, null)).toBe(0);
    expect(failures(null, null, null)).toBeNull();
    expect(failures(0, null, 240)).toBeNull();
    expect(failures(1, null, 240)).toBe(1);
    expect(failures(1, 1, 240)).toBe(2);
    expect(failures(null, 1, 240)).toBe(1);
    const failed = withExams({ step2ck: null, comlex: { ...NO_COMLEX, level1: "fail" } });
    expect(failed.failedAttempts.step1).toBe(1);
  });

  it("takes a passed Level 3 as a passed Step 3", () => {
    const level3 = (result: Comlex["level3"]) =>
      withExams({ step2ck: null, comlex: { ...NO_COMLEX, level3: result } }).step3Passed;
    expect(level3("pass")).toBe(true);
    expect(level3(JUDGEMENTS.comlex3PassingScore)).toBe(true);
    expect(level3(JUDGEMENTS.comlex3PassingScore - 1)).toBe(false);
    expect(level3("none")).toBe(false);
    expect(level3(null)).toBeNull();
  });

  it("keeps a Step 1 score and ties", () => {
    expect(withExams({ step1: 231 }).step1Score).toBe(231);
    expect(withExams({ step1: "pass" }).step1Score).toBeNull();
    expect(applicantOf({ ...bare, home: { states: ["NY"] } }, 2028, JUDGEMENTS).homeStates?.has("NY")).toBe(
      true,
    );
  });
});
