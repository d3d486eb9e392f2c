import { expect, it } from "vitest";
import { experiences, free, interviewOf, told } from "./interview-case.ts";

const entriesIn = (profile: Parameters<typeof interviewOf>[0]) => interviewOf(profile).entries;

it("keeps the portfolio in her own words, whatever form she gave an entry", () => {
  const projects = [
    "Fewer missed\n  visits",
    { title: "Report", parts: ["A", { year: 2025 }], done: true },
    null,
    "  ",
  ];
  const found = entriesIn(told({ portfolio: free({ projects }) })).filter(({ kind }) => kind === "projects");
  expect(found).toEqual([
    { form: "text", kind: "projects", at: "portfolio.projects[0]", text: "Fewer missed visits" },
    { form: "text", kind: "projects", at: "portfolio.projects[1]", text: "Report · A · 2025" },
  ]);
});

it("holds what she entered for the application form, under its kind", () => {
  const form = experiences(["2025-01", null]);
  const [work] = form.experiences;
  const scholarly = [
    { type: "article", title: "Cards", authors: null, where: null, date: null, reference: null },
    { type: "poster", title: "Visits", authors: null, where: null, date: null, reference: null },
  ] as const;
  const application = {
    ...form,
    experiences: work === undefined ? [] : [work, { ...work, type: "extracurricular" as const }],
    scholarly: scholarly.map((one) => ({ ...one, starred: false, group: null })),
  };
  expect(entriesIn(told({ application })).filter(({ at }) => at.startsWith("application."))).toEqual([
    { form: "text", kind: "work", at: "application.experiences[0]", text: "Work 1 · A clinic" },
    { form: "text", kind: "publications", at: "application.scholarly[0]", text: "Cards" },
    { form: "text", kind: "research", at: "application.scholarly[1]", text: "Visits" },
  ]);
});

it("takes membership of a society for no work, and for no filled month", () => {
  const form = experiences(["2024-07", "now"]);
  const member = form.experiences.map((one) => ({ ...one, type: "professional" as const }));
  const application = { ...form, experiences: member };
  const report = interviewOf(told({ applicant: { graduationYear: 2024 }, application }));
  expect(report.entries.filter(({ at }) => at.startsWith("application."))).toEqual([]);
  const codes = (one: typeof report): readonly string[] => one.flags.map(({ about }) => about.code);
  expect(codes(report)).toContain("since-graduation");
  expect(codes(interviewOf(told({ applicant: { graduationYear: 2024 }, application: form })))).not.toContain(
    "since-graduation",
  );
});

it("tells passes without a score, and none where a score proves no pass", () => {
  const exams = (changes: object) =>
    entriesIn(told({ exams: changes })).flatMap((entry) => (entry.form === "pass" ? [entry.exam] : []));
  expect(exams({ step1: "pass", step2ck: 240, step3: 150 })).toEqual(["step1"]);
  expect(exams({ step1: "fail", step3: "pass" })).toEqual(["step3"]);
  expect(exams({ step1: "pass", step2ck: 190, ecfmg: "certified" })).toEqual(["step1", "step2ck"]);
});

it("leaves out what was not told and a count of 0", () => {
  const experience = { usClinicalMonths: null, research: 0, publications: 2, work: 0 };
  const found = entriesIn(told({ exams: { step1: "fail" }, experience }));
  expect(found).toEqual([{ form: "number", kind: "publications", at: "experience.publications", value: 2 }]);
});
