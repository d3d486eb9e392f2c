import { describe, expect, it } from "vitest";
import type { InterviewReport, Profile } from "../../src/index.ts";
import { experiences, free, interviewOf, told } from "./interview-case.ts";

const codesOf = ({ flags }: InterviewReport): readonly string[] => flags.map(({ about }) => about.code);
const NOTHING_TOLD: Partial<Profile["experience"]> = {
  ...{ usClinicalMonths: null, publications: null, research: null, work: null, volunteer: null },
};
const FAILED = { step1: 1, step2ck: 0, step3: 0 };

describe("red flags", () => {
  it("are none where nothing was failed, missed or left", () => {
    expect(interviewOf(told()).flags).toEqual([]);
  });

  it("name failed attempts exam by exam, of either series", () => {
    const comlex = {
      level1: "pass" as const,
      level2: 480,
      level3: "none" as const,
      failedAttempts: { level1: 2, level2: null, level3: null },
    };
    const exams = { failedAttempts: { step1: 1, step2ck: 3, step3: 0 }, comlex };
    const report = interviewOf(told({ applicant: { type: "do" }, exams }));
    expect(report.flags.map(({ about }) => about)).toEqual([
      { code: "failed-attempts", exam: "step1", attempts: 1 },
      { code: "failed-attempts", exam: "step2ck", attempts: 3 },
      { code: "failed-attempts", exam: "level1", attempts: 2 },
    ]);
    expect(report.notTold).toEqual(["exams.failed_attempts.comlex2"]);
  });

  it("count an exam that was failed and not passed yet as a failure and as open", () => {
    const { flags } = interviewOf(told({ exams: { step1: "fail" } }));
    expect(flags.map(({ about }) => about)).toEqual([
      { code: "failed-attempts", exam: "step1", attempts: 1 },
      { code: "exam-open", exam: "step1", result: "fail" },
    ]);
  });

  it("are no exam whose result is to come, and no Step 3 that is not taken", () => {
    expect(interviewOf(told({ exams: { step2ck: "pending", step3: "none" } })).flags).toEqual([]);
  });

  it("name the time since graduation of which nothing is told, from more than the months of the table on", () => {
    const since = (graduationYear: number, experience = NOTHING_TOLD): InterviewReport =>
      interviewOf(told({ applicant: { graduationYear }, experience }));
    expect(codesOf(since(2026))).toEqual([]);
    expect(since(2025).flags[0]?.about).toEqual({
      ...{
        code: "since-graduation",
        graduated: 2025,
        years: 2,
        untold: 6,
        undated: [],
        source: "gap-source",
      },
    });
    expect(codesOf(since(2025, { ...NOTHING_TOLD, usClinicalMonths: 6 }))).toEqual([]);
    expect(codesOf(since(2025, { ...NOTHING_TOLD, usClinicalMonths: 5 }))).toEqual(["since-graduation"]);
    expect(codesOf(since(2015, { ...NOTHING_TOLD, residencyAbroadYears: 3 }))).toEqual(["since-graduation"]);
  });

  it("keep asking about time where an entry tells no months, and name that entry", () => {
    const since = (changes: Parameters<typeof told>[0]) =>
      interviewOf(told({ experience: NOTHING_TOLD, applicant: { graduationYear: 2010 }, ...changes }));
    for (const filled of [{ work: 1 }, { research: 1 }, { publications: 2 }, { volunteer: 1 }]) {
      const [flag] = since({ experience: { ...NOTHING_TOLD, ...filled } }).flags;
      expect(flag?.about).toMatchObject({ undated: [expect.stringMatching(/^experience\./)] });
      expect(flag?.own.ask).toContain("which-months");
    }
    for (const kind of ["education", "publications", "projects"]) {
      const [flag] = since({ portfolio: free({ [kind]: ["One"] }) }).flags;
      expect(flag?.about).toMatchObject({ undated: [`portfolio.${kind}[0]`] });
    }
    expect(since({ portfolio: free({ skills: ["SQL"] }) }).flags[0]?.about).toMatchObject({ undated: [] });
  });

  it("count the months that experiences of the application form tell, each once", () => {
    const since = (...months: readonly (readonly [string | null, string | null])[]) =>
      interviewOf(
        told({
          applicant: { graduationYear: 2024 },
          experience: NOTHING_TOLD,
          application: experiences(...months),
        }),
      );
    // 2025 and 2026 are asked about: 24 months, of which 6 may stay untold.
    expect(codesOf(since(["2025-01", "2026-06"]))).toEqual([]);
    expect(codesOf(since(["2024-03", "2026-05"]))).toEqual(["since-graduation"]);
    expect(codesOf(since(["2025-07", "now"]))).toEqual([]);
    expect(codesOf(since(["2025-01", "2025-12"], ["2025-01", "2025-12"]))).toEqual(["since-graduation"]);
    expect(codesOf(since(["2025-01", "2025-12"], ["2025-06", "2026-06"]))).toEqual([]);
    expect(since([null, null]).flags[0]?.about).toMatchObject({ undated: ["application.experiences[0]"] });
    expect(since(["2025-01", "2025-12"]).flags[0]?.about).toMatchObject({ undated: [] });
  });

  it("name earlier seasons and a residency that was not finished, and no finished one", () => {
    const left = { specialty: "Neurology", years: 1.5, finished: false } as const;
    const report = interviewOf(told({ applicant: { earlierMatches: 2 }, experience: { usResidency: left } }));
    expect(report.flags.map(({ about }) => about)).toEqual([
      { code: "earlier-seasons", seasons: 2 },
      { code: "unfinished-residency", specialty: "Neurology", years: 1.5 },
    ]);
    const finished = interviewOf(told({ experience: { usResidency: { ...left, finished: true } } }));
    expect(finished.flags).toEqual([]);
  });

  it("raise nothing from what was not told, and name the field", () => {
    const report = interviewOf(
      told({
        applicant: { graduationYear: null },
        exams: { failedAttempts: { step1: null, step2ck: null, step3: null } },
        experience: { usResidency: { specialty: null, years: null, finished: null } },
      }),
    );
    expect(report.flags).toEqual([]);
    expect(report.notTold).toEqual([
      "exams.failed_attempts.step1",
      "exams.failed_attempts.step2ck",
      "applicant.graduation_year",
      "experience.us_residency.finished",
    ]);
  });
});

describe("the three moves", () => {
  it("answer a failure with passes of the same exam and later ones of its series alone", () => {
    const exams = { step3: "pass" as const, failedAttempts: { step1: 0, step2ck: 0, step3: 1 } };
    const [flag] = interviewOf(told({ exams })).flags;
    const passes = (flag?.growth.from ?? []).filter((at) => at.startsWith("exams."));
    expect(passes).toEqual(["exams.step3"]);
    expect(flag?.growth.ask).not.toContain("passed-since");
  });

  it("ask for a later pass where none is told", () => {
    const exams = { step1: "fail" as const, step2ck: "pending" as const };
    const [flag] = interviewOf(told({ exams })).flags;
    expect(flag?.growth.ask).toContain("passed-since");
  });

  it("ask what was done since where the profile tells nothing", () => {
    const nothing = { usClinicalMonths: null, publications: null };
    const [flag] = interviewOf(told({ exams: { failedAttempts: FAILED }, experience: nothing })).flags;
    expect(flag?.growth.ask).toEqual(["work-since"]);
    const certified = { failedAttempts: FAILED, ecfmg: "certified" as const };
    const [unsure] = interviewOf(told({ exams: certified, experience: nothing })).flags;
    expect(unsure?.growth.ask).toEqual(["work-since", "which-came-after"]);
    const [other] = interviewOf(told({ exams: { failedAttempts: FAILED } })).flags;
    expect(other?.growth.ask).toEqual(["which-came-after"]);
  });

  it("tie a change to informatics only through her portfolio", () => {
    const bare = interviewOf(told({ exams: { failedAttempts: FAILED }, experience: { work: 4 } }));
    expect(bare.flags[0]?.systems).toEqual({
      from: [],
      ask: ["change-and-check", "informatics-entry"],
      informatics: false,
    });
    const with1 = interviewOf(
      told({ exams: { failedAttempts: FAILED }, portfolio: free({ projects: ["Fewer missed visits"] }) }),
    );
    expect(with1.flags[0]?.systems).toEqual({
      from: ["portfolio.projects[0]"],
      ask: ["change-and-check"],
      informatics: true,
    });
  });

  it("never offer a residency that was not finished as growth", () => {
    const usResidency = { specialty: "Neurology", years: 1, finished: false } as const;
    const report = interviewOf(told({ exams: { failedAttempts: FAILED }, experience: { usResidency } }));
    expect(report.entries.map(({ at }) => at)).toContain("experience.us_residency.years");
    for (const { growth } of report.flags)
      expect(growth.from.filter((at) => at.startsWith("experience.us_residency"))).toEqual([]);
  });
});
