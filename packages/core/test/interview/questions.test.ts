import { describe, expect, it } from "vitest";
import {
  INTERVIEW_CONDITIONS,
  INTERVIEW_THEMES,
  type InterviewCondition,
  type PublishedScores,
  type SpecialtyName,
} from "../../src/index.ts";
import { idOf, profileWith } from "../case/case-facts.ts";
import type { TestProgram } from "../chances/synthetic-facts.ts";
import { free, interviewFacts, interviewOf, question, told } from "./interview-case.ts";

const EACH = INTERVIEW_CONDITIONS.map((condition) => question(condition, { when: [condition] }));

/** The conditions that hold, read off a bank with one question for each. */
function holding(profile: Parameters<typeof interviewOf>[0], program?: TestProgram): readonly string[] {
  const facts = interviewFacts(EACH, [program ?? {}]);
  return interviewOf(profile, facts, program === undefined ? null : idOf(0)).questions.map(({ id }) => id);
}

const HOLD: readonly (readonly [InterviewCondition, Parameters<typeof told>[0], boolean])[] = [
  ["img", {}, true],
  ["img", { applicant: { type: "us-md" } }, false],
  ["needs-visa", { visa: "j1" }, true],
  ["needs-visa", { visa: null }, true],
  ["needs-visa", { visa: null, applicant: { type: "us-md" } }, false],
  ["needs-visa", { visa: "none" }, false],
  ["couple", { applicant: { couple: true } }, true],
  ["couple", {}, false],
  ["step3-open", {}, true],
  ["step3-open", { exams: { step3: "pass" } }, false],
  ["failed-attempt", { exams: { step1: "fail" } }, true],
  ["failed-attempt", {}, false],
  ["exam-open", { exams: { step2ck: "pending" } }, true],
  ["exam-open", { exams: { step1: "fail" } }, true],
  ["exam-open", {}, false],
  ["gap", { applicant: { graduationYear: 2015 } }, true],
  ["gap", {}, false],
  ["earlier-season", { applicant: { earlierMatches: 1 } }, true],
  ["earlier-season", {}, false],
  ["unfinished-residency", { experience: { usResidency: residency(false) } }, true],
  ["unfinished-residency", { experience: { usResidency: residency(null) } }, false],
  ["trained-before", { experience: { usResidency: residency(null) } }, true],
  ["trained-before", { experience: { residencyAbroadYears: 2 } }, true],
  ["trained-before", { experience: { residencyAbroadYears: 0 } }, false],
  ["no-us-experience", { experience: { usClinicalMonths: 0 } }, true],
  ["no-us-experience", { experience: { usClinicalMonths: null } }, false],
  ["informatics-told", { portfolio: free({ skills: ["SQL"] }) }, true],
  ["informatics-told", {}, false],
  ["research-told", { experience: { publications: null, research: 1 } }, true],
  ["research-told", { experience: { publications: 0 } }, false],
  ["languages-told", { applicant: { languages: ["English (fluent)", "Nepali"] } }, true],
  ["languages-told", { applicant: { languages: ["English (fluent)"] } }, false],
  ["several-specialties", { seeks: seeking("Internal Medicine", "Pathology") }, true],
  ["several-specialties", {}, false],
  ["low-score", {}, false],
];

const NEW_J1 = { visaJ1: { value: true, year: 2026, kind: "rule" } } as const;

/** Conditions that are read from a program: fields of the ledger, changes of the profile, whether it holds. */
const HOLD_AT: readonly (readonly [
  InterviewCondition,
  NonNullable<TestProgram["fields"]>,
  Parameters<typeof told>[0],
  boolean,
])[] = [
  ["at-program", {}, {}, true],
  ["no-tie", {}, {}, true],
  ["no-tie", {}, { home: { states: ["OH"] } }, false],
  ["community", { setting: { value: "community-university-affiliated" } }, {}, true],
  ["community", { setting: { value: "university" } }, {}, false],
  ["university", { setting: { value: "university" } }, {}, true],
  ["university", {}, {}, false],
  ["one-year", { track: { value: "preliminary" } }, {}, true],
  ["one-year", {}, {}, false],
  ["record-known", { ehrVendor: { value: "A vendor" } }, {}, true],
  ["record-known", {}, {}, false],
  ["record-unknown", {}, {}, true],
  ["record-unknown", { ehrVendor: { value: "A vendor" } }, {}, false],
  ["fellowship-known", { informaticsFellowship: { value: "A fellowship" } }, {}, true],
  ["fellowship-known", {}, {}, false],
  ["visa-unknown", {}, { visa: "j1" }, true],
  ["visa-unknown", NEW_J1, { visa: "j1" }, false],
  ["visa-unknown", {}, { visa: "none" }, false],
];

function residency(finished: boolean | null) {
  return { specialty: null, years: null, finished };
}

function seeking(...specialties: readonly SpecialtyName[]) {
  return { ...profileWith().seeks, specialties };
}

describe("conditions of questions", () => {
  it.each(HOLD)("%s of %j: %s", (condition, changes, wanted) => {
    expect(holding(told(changes)).includes(condition)).toBe(wanted);
  });

  it.each(HOLD_AT)("%s at a program with %j for %j: %s", (condition, fields, changes, wanted) => {
    expect(holding(told(changes), { fields }).includes(condition)).toBe(wanted);
  });

  it("know nothing of a program while none is named", () => {
    const nowhere = holding(told({ visa: "j1" }));
    for (const one of ["record-unknown", "visa-unknown"]) expect(nowhere).toContain(one);
    for (const one of ["at-program", "no-tie", "record-known", "fellowship-known", "one-year"])
      expect(nowhere).not.toContain(one);
  });

  it("call a score low below the lower quartile of the matched", () => {
    const row = { min: null, q1: 241, median: 250, q3: 260, max: null, source: "a-source" };
    const scores: PublishedScores = {
      ...{ specialty: "Internal Medicine", type: "non-us-img", year: 2026, cohort: "matched", n: 9 },
      ...row,
    };
    const { questions } = interviewOf(told(), { ...interviewFacts(EACH), scores: [scores] });
    expect(questions.map(({ id }) => id)).toContain("low-score");
  });

  it("are tried every one", () => {
    const tried = new Set<string>([...HOLD, ...HOLD_AT].map(([condition]) => condition));
    expect(INTERVIEW_CONDITIONS.filter((condition) => !tried.has(condition))).toEqual([]);
  });
});

describe("chosen questions", () => {
  it("stand theme by theme, in the order of the bank within a theme", () => {
    const bank = INTERVIEW_THEMES.toReversed().flatMap((theme) => [
      question(`${theme}-one`, { theme }),
      question(`${theme}-two`, { theme }),
    ]);
    const { questions } = interviewOf(told(), interviewFacts(bank));
    expect(questions.map(({ id }) => id)).toEqual(
      INTERVIEW_THEMES.flatMap((theme) => [`${theme}-one`, `${theme}-two`]),
    );
  });

  it("name the kinds of her entries to draw on, and those of which she has none", () => {
    const bank = [question("a", { draws: ["projects", "publications", "work"] })];
    const { questions } = interviewOf(told({ portfolio: free({ projects: ["One"] }) }), interviewFacts(bank));
    expect(questions[0]).toMatchObject({ has: ["projects", "publications"], lacks: ["work"] });
  });
});
