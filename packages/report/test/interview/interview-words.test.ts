import type { InterviewEntry, InterviewReport, InterviewSheet, QuestionHere, RedFlag } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  entryNotes,
  interviewFinding,
  interviewNotToldWords,
  questionWords,
  WORDS_ARE_YOURS,
  wordedInterview,
} from "../../src/index.ts";
import { plainEnglish } from "../english/plain-english.ts";

const ENTRIES: readonly InterviewEntry[] = [
  { form: "pass", kind: "exams", at: "exams.step1", exam: "step1" },
  ...["One", "Two", "Three", "Four", "Five"].map(
    (text, at): InterviewEntry => ({ form: "text", kind: "projects", at: `portfolio.projects[${at}]`, text }),
  ),
  { form: "number", kind: "us-clinical", at: "experience.us_clinical_months", value: 1 },
  { form: "number", kind: "residency", at: "experience.residency_abroad_years", value: 2.5 },
  { form: "text", kind: "languages", at: "applicant.languages[0]", text: "Nepali" },
];
const MOVES = {
  own: { from: ["exams.failed_attempts.step1"], ask: ["one-sentence"] },
  growth: { from: ["experience.us_clinical_months", "exams.step1"], ask: ["which-came-after"] },
  systems: { from: ["portfolio.projects[0]"], ask: ["change-and-check"], informatics: true },
} as const;
const FAILED: RedFlag = { about: { code: "failed-attempts", exam: "step1", attempts: 1 }, ...MOVES };
const SHEET: InterviewSheet = {
  ...{ id: "acgme:1403521267", acgme: "1403521267", name: "A Program", city: "Queens", state: "NY" },
  ...{ specialty: "Psychiatry", track: "categorical", doubt: null, sought: true },
  ...{ reasons: [], known: [], besides: [], unknown: [] },
};
const REPORT: InterviewReport = {
  schema: "smartpick/interview@1",
  ...{ version: "0.1.0", season: 2027, today: "2026-10-10", seed: 1, inputsHash: "abc" },
  facts: { version: "2026.11", rights: "full" },
  entries: ENTRIES,
  notTold: [],
  flags: [FAILED],
  ifAsked: null,
  questions: [],
};

it("reads a count of entries as one of all, titles included", () => {
  const titles = ["A", "B"].map(
    (text, at): InterviewEntry => ({
      form: "text",
      kind: "work",
      at: `application.experiences[${at}]`,
      text,
    }),
  );
  const materialOf = (value: number): readonly string[] =>
    wordedInterview({
      ...REPORT,
      entries: [...titles, { form: "number", kind: "work", at: "experience.work", value }],
    }).material;
  expect(materialOf(3)).toEqual(["Work: “A” and “B”; 3 entries in all."]);
  expect(materialOf(2)).toEqual(["Work: “A” and “B”."]);
});

const titleOf = (about: RedFlag["about"]): string | undefined =>
  wordedInterview({ ...REPORT, flags: [{ about, ...MOVES }] }).flags[0]?.words.title;

describe("the finding", () => {
  it("counts the points, and says where nothing is a red flag", () => {
    expect(interviewFinding(REPORT)).toBe("1 point of your file will be asked about.");
    expect(interviewFinding({ ...REPORT, flags: [] })).toBe("Nothing that you told is a red flag.");
  });

  it("says how much is missing and which fields", () => {
    const notTold = ["applicant.graduation_year", "exams.failed_attempts.step1"];
    const report = { ...REPORT, flags: [], notTold };
    expect(interviewFinding(report)).toContain("2 answers that would tell are missing.");
    expect(interviewNotToldWords(report)).toContain(
      "applicant.graduation_year and exams.failed_attempts.step1.",
    );
    expect(interviewNotToldWords(REPORT)).toBe("");
  });

  it("names the program, where one is spoken of", () => {
    expect(interviewFinding({ ...REPORT, program: SHEET })).toMatch(
      /^A Program, Queens, NY: 0 facts known, 0 to ask there\. 1 point/,
    );
  });

  it("is plain English, as is what stands beside it", () => {
    plainEnglish(interviewFinding(REPORT));
    plainEnglish(interviewFinding({ ...REPORT, flags: [] }));
    plainEnglish(WORDS_ARE_YOURS);
  });
});

describe("a red flag in words", () => {
  it.each([
    [{ code: "failed-attempts", exam: "level2", attempts: 2 }, "COMLEX Level 2: 2 failed attempts"],
    [{ code: "exam-open", exam: "step1", result: "fail" }, "Step 1: not passed yet"],
    [
      { code: "since-graduation", graduated: 2013, years: 14, untold: 6, undated: [], source: "a" },
      "Graduated in 2013, and more than 6 months since are not told",
    ],
    [
      {
        code: "since-graduation",
        ...{ graduated: 2013, years: 14, untold: 6, undated: ["experience.work"], source: "a" },
      },
      "Graduated in 2013, and more than 6 months since are not told: your entries tell no months",
    ],
    [{ code: "earlier-seasons", seasons: 1 }, "1 earlier season without a match"],
    [
      { code: "unfinished-residency", specialty: "Neurology", years: 1.5 },
      "A residency that was not finished: Neurology, 1.5 years",
    ],
    [{ code: "unfinished-residency", specialty: null, years: null }, "A residency that was not finished"],
  ] as const)("%j is titled %s", (about, title) => {
    expect(titleOf(about)).toBe(title);
  });

  it("names passes, and other entries by their kind, in the order of the move", () => {
    const [flag] = wordedInterview(REPORT).flags;
    expect(flag?.words.growth[1]).toBe(
      "You could draw on: US clinical experience and exams passed (Step 1).",
    );
    expect(flag?.words.systems).toContain("You could draw on: projects.");
  });

  it("leaves informatics alone where her portfolio has nothing, and says that nothing shows growth", () => {
    const bare: RedFlag = {
      ...FAILED,
      growth: { from: [], ask: ["passed-since", "work-since"] },
      systems: { from: [], ask: ["change-and-check", "informatics-entry"], informatics: false },
    };
    const [flag] = wordedInterview({ ...REPORT, flags: [bare] }).flags;
    expect(flag?.words.growth).toContain("Nothing in your profile shows it yet.");
    expect(flag?.words.systems.join(" ")).not.toContain("Tie it to informatics");
    expect(flag?.words.systems.at(-1)).toContain("Your portfolio is empty.");
  });

  it("is plain English", () => {
    const words = wordedInterview(REPORT).flags.flatMap((flag) => [
      ...flag.words.own,
      ...flag.words.growth,
      ...flag.words.systems,
    ]);
    for (const text of words) plainEnglish(text.replace(/\?$/, "."));
  });
});

describe("her own material", () => {
  it("stands as she wrote it, the first three of a kind, the rest counted", () => {
    expect(wordedInterview(REPORT).material).toEqual([
      "Exams passed: Step 1.",
      "Projects: “One”, “Two”, “Three” and 2 more.",
      "US clinical experience: 1 month.",
      "Residency: 2.5 years outside the US.",
      "Languages: Nepali.",
    ]);
  });
});

describe("scores", () => {
  const ifAsked: NonNullable<InterviewReport["ifAsked"]> = {
    scores: [{ exam: "step2ck", score: 224, at: "exams.step2ck" }],
    beside: [
      { specialty: "Psychiatry", lowerQuartile: 230, below: true, year: 2026, source: "a" },
      { specialty: "Pathology", lowerQuartile: 220, below: false, year: 2026, source: "a" },
    ],
    moves: null,
  };

  it("are told not to be brought up, then said with what they lie beside", () => {
    const words = wordedInterview({ ...REPORT, ifAsked }).ifAsked?.words.scores;
    expect(words).toEqual([
      "Do not bring up a score yourself. If they ask, say it and go on.",
      "Step 2 CK: 224.",
      "Psychiatry, lower quartile of those of your type who matched: 230 (2026). Yours is below it.",
      "Pathology, lower quartile of those of your type who matched: 220 (2026). Yours is not below it.",
    ]);
  });

  it("are said to stand alone where nothing is published", () => {
    const alone = wordedInterview({ ...REPORT, ifAsked: { ...ifAsked, beside: [] } });
    expect(alone.ifAsked?.words.scores.at(-1)).toMatch(/^No published scores/);
  });

  it("have no move where there is nothing to answer for", () => {
    expect(wordedInterview({ ...REPORT, ifAsked }).ifAsked?.words.own).toEqual([]);
    const low = wordedInterview({ ...REPORT, ifAsked: { ...ifAsked, moves: MOVES } });
    expect(low.ifAsked?.words.own.length).toBeGreaterThan(0);
  });
});

describe("a question in words", () => {
  const asked: QuestionHere = {
    ...{ id: "a", theme: "patients", asks: "Is it?", listensFor: "Care.", because: [], source: "a" },
    ...{ has: ["work", "languages"], lacks: ["education"] },
  };

  it("says what is listened for, what she has and what she lacks", () => {
    expect(questionWords(asked)).toEqual([
      "They listen for: Care.",
      "You could draw on: work and languages.",
      "Not in your profile: education.",
    ]);
    expect(questionWords({ ...asked, has: [], lacks: [] })).toEqual(["They listen for: Care."]);
  });

  it("tells apart what may not be asked, and what she asks herself", () => {
    expect(questionWords({ ...asked, theme: "off-limits" })[0]).toBe("What you may do: Care.");
    expect(questionWords({ ...asked, theme: "yours" })[0]).toBe("Listen for: Care.");
  });
});

describe("entries by themselves", () => {
  it("stand in the order asked for, each in her own words, and what is not there is left out", () => {
    const places = ["portfolio.projects[1]", "exams.step1", "exams.step3", "applicant.languages[0]"];
    expect(entryNotes(ENTRIES, places)).toEqual([
      { at: "portfolio.projects[1]", kind: "Projects", words: "“Two”" },
      { at: "exams.step1", kind: "Exams passed", words: "Step 1" },
      { at: "applicant.languages[0]", kind: "Languages", words: "Nepali" },
    ]);
  });
});
