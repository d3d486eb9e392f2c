import type { Problem } from "@smartpick/core";
import { expect, test } from "vitest";
import { parseProfile, parseProfileValue, profileJsonSchema, writeProfile } from "../src/index.ts";
import { satisfies } from "./json-schema-oracle.ts";

const DO = { type: "do" };
const SEEKS = { specialties: ["Internal Medicine"] };

function read(file: object) {
  const result = parseProfileValue({ applicant: DO, exams: { step2ck: 224 }, seeks: SEEKS, ...file });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
function refusals(file: object): readonly Problem[] {
  const result = parseProfileValue({ applicant: DO, seeks: SEEKS, ...file });
  return result.ok ? [] : result.problems;
}

test("a Level 2-CE stands in the place of Step 2 CK, and comes back from the file that is written", () => {
  const exams = { comlex1: "Passed", comlex2: 515, comlex3: "not taken", failed_attempts: { comlex1: 1 } };
  const profile = read({ exams });
  expect(profile.exams).toMatchObject({
    step2ck: null,
    comlex: {
      level1: "pass",
      level2: 515,
      level3: "none",
      failedAttempts: { level1: 1, level2: null, level3: null },
    },
  });
  expect(parseProfile(writeProfile(profile))).toEqual({ ok: true, value: profile });
  expect(read({}).exams.comlex).toBeNull();
  expect(read({ exams: { comlex2: "awaited" } }).exams.comlex?.level2).toBe("pending");
});

test.each([
  ["a DO", DO, "exams.comlex2"],
  ["who has not said which school", {}, "exams.comlex2"],
  ["an IMG", { type: "non-us-img" }, undefined],
])("with neither Step 2 told, %s hears of every field that would do", (_, applicant, or) => {
  const found = refusals({ applicant, exams: { step2ck: null, comlex1: null } });
  const missing = found.find(({ path }) => path === "exams.step2ck");
  expect(missing).toMatchObject({ code: "missing", takes: { kind: "number" } });
  expect(missing).toEqual(
    or === undefined ? expect.not.objectContaining({ or }) : expect.objectContaining({ or }),
  );
});

test("COMLEX of who is no DO is refused at each of its fields, once", () => {
  const exams = { comlex1: "pass", comlex2: 515, failed_attempts: { comlex2: 0 } };
  for (const type of ["us-md", "us-img", "non-us-img"]) {
    const found = refusals({ applicant: { type }, exams });
    expect(found.map(({ path }) => path)).toEqual([
      "exams.comlex1",
      "exams.comlex2",
      "exams.failed_attempts.comlex2",
    ]);
    for (const one of found)
      expect(one).toMatchObject({ code: "contradiction", contradiction: { rule: "comlex-of-others", type } });
  }
});

test.each([
  ["a Step score in the place of a level", { comlex2: 150 }, "exams.comlex2", "out-of-range"],
  ["a level above the scale", { comlex2: 1000 }, "exams.comlex2", "out-of-range"],
  ["a level with a result alone", { comlex2: "pass" }, "exams.comlex2", "not-in-list"],
  [
    "a failed level without a failed attempt",
    { comlex2: 515, comlex1: "fail", failed_attempts: { comlex1: 0 } },
    "exams.failed_attempts.comlex1",
    "contradiction",
  ],
  [
    "a level not taken and failed",
    { comlex2: 515, comlex3: "none", failed_attempts: { comlex3: 1 } },
    "exams.comlex3",
    "contradiction",
  ],
])("%s is refused by its name", (_, exams, path, code) => {
  expect(refusals({ exams })).toEqual([expect.objectContaining({ path, code })]);
});

test.each(["canadian", "Canadian school", "CMG"])("the type %s is refused with words of its own", (type) => {
  const [found] = refusals({ applicant: { type }, exams: { step2ck: 240 } });
  expect(found).toMatchObject({ path: "applicant.type", code: "not-in-list", meant: "canadian-school" });
  expect(found).not.toHaveProperty("nearest");
});

test.each(["green-card", "Permanent Resident", "citizen", "US citizen", "none"])(
  "%s needs no visa",
  (visa) => {
    expect(read({ visa })).toMatchObject({ visa: "none", workPermit: false });
  },
);

test.each(["daca", "EAD", "work permit"])("%s is a right to work without a visa, and stays told", (visa) => {
  const profile = read({ visa });
  expect(profile).toMatchObject({ visa: "none", workPermit: true });
  expect(writeProfile(profile)).toContain("visa: ead");
});

test("earlier residencies are kept as told, and an empty one is none", () => {
  const experience = { residency_abroad_years: 2.5, us_residency: { specialty: "FM", finished: false } };
  expect(read({ experience }).experience).toMatchObject({
    residencyAbroadYears: 2.5,
    usResidency: { specialty: "Family Medicine", years: null, finished: false },
  });
  expect(read({ experience: { us_residency: {} } }).experience.usResidency).toBeNull();
  expect(
    refusals({ exams: { step2ck: 240 }, experience: { us_residency: { specialty: "Astrology" } } }),
  ).toEqual([expect.objectContaining({ path: "experience.us_residency.specialty", code: "not-in-list" })]);
});

test("the JSON Schema asks for one of the two", () => {
  const schema = profileJsonSchema();
  const accepts = (exams: object) => satisfies(schema, { applicant: DO, seeks: SEEKS, exams });
  expect(accepts({ comlex2: 515 })).toBe(true);
  expect(accepts({ step2ck: "pending" })).toBe(true);
  expect(accepts({ comlex1: "pass" })).toBe(false);
  expect(accepts({ step2ck: null })).toBe(false);
});
