import { entriesInOrder } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProfile, parseProfileValue, toFile, writeProfile } from "../src/index.ts";
import { portfolioFileArbitrary } from "./arbitrary-portfolio.ts";

const LEAST = { applicant: { type: "do" }, exams: { step2ck: 224 }, seeks: { specialties: ["IM"] } };

function portfolio(block: unknown) {
  const parsed = parseProfileValue({ ...LEAST, portfolio: block });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { profile: parsed.value, told: parsed.value.portfolio };
}

const written = (block: unknown): unknown => toFile(portfolio(block).profile)?.portfolio;

describe("skills", () => {
  it.each([
    ["Python", "python"],
    ["power BI", "power-bi"],
    ["SNOMED", "snomed-ct"],
    ["ICD-10-CM", "icd"],
    ["R (tidyverse)", "r"],
    ["Gardening", null],
  ])("that are the one word %s are skills without a level", (words, name) => {
    expect(portfolio({ skills: [words] }).told).toMatchObject({
      skills: [{ words, name, level: null, measured: null, note: null }],
      free: [],
    });
    expect(written({ skills: [words] })).toEqual({ skills: [words] });
  });

  it.each([
    "Python, R and SQL",
    "Python and R",
    "I built a dashboard. It was used.",
    "Tools: SQL",
    "Python\nR",
    "",
    "x".repeat(61),
  ])("in one text, %j, stay as they are", (text) => {
    const { told } = portfolio({ skills: [text] });
    expect(told.skills).toEqual([]);
    expect(told.free).toMatchObject([{ list: "skills", index: 0, value: text }]);
    expect(written({ skills: [text] })).toEqual({ skills: [text] });
  });

  it("take other words for a level", () => {
    const { told } = portfolio({ skills: [{ name: "SQL", level: "Intermediate" }] });
    expect(told.skills[0]?.level).toBe("working");
  });
});

describe("entries without a known form", () => {
  const BLOCK = {
    projects: [
      "Fewer missed visits",
      { title: "Cards", state: "done" },
      { titel: "Recall", role: "led", year: 2025 },
      null,
      { title: "Dashboard" },
      7,
    ],
  };

  it("stand at their place among the others, and are written back unchanged", () => {
    const { told, profile } = portfolio(BLOCK);
    expect(told.projects.map(({ title }) => title)).toEqual(["Cards", "Dashboard"]);
    expect(told.free.map(({ index }) => index)).toEqual([0, 2, 3, 5]);
    expect(entriesInOrder(told, "projects").map(({ free }) => free !== null)).toEqual([
      ...[true, false, true, true, false, true],
    ]);
    expect(toFile(profile)?.portfolio).toEqual(BLOCK);
    const again = parseProfile(writeProfile(profile));
    expect(again.ok && again.value).toEqual(profile);
  });

  it("say which key is not known, and the nearest that is", () => {
    const { told } = portfolio(BLOCK);
    expect(told.free[1]?.problems).toMatchObject([
      { code: "missing", path: "portfolio.projects[2].title" },
      { code: "unknown-key", path: "portfolio.projects[2].titel", nearest: "title" },
      { code: "unknown-key", path: "portfolio.projects[2].year" },
    ]);
    expect(told.free[0]?.problems).toMatchObject([{ code: "wrong-type", path: "portfolio.projects[0]" }]);
  });

  it("say what a value should have been", () => {
    const { told } = portfolio({
      education: [{ title: "Course", completed: "last spring" }],
      skills: [{ name: "SQL", level: "workin" }],
      projects: [{ title: "Cards", measures: [{ name: "Visits", before: "23" }] }],
      publications: [{ title: "Cards", kind: "postr" }],
    });
    expect(told.free.flatMap(({ problems }) => problems)).toMatchObject([
      { code: "not-in-list", path: "portfolio.education[0].completed" },
      { code: "not-in-list", path: "portfolio.skills[0].level", nearest: "working" },
      { code: "wrong-type", path: "portfolio.projects[0].measures[0].before", nearest: "23" },
      { code: "not-in-list", path: "portfolio.publications[0].kind", nearest: "poster" },
    ]);
  });

  it("name a few reasons, however many there are", () => {
    const entry = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`key${at}`, at]));
    expect(portfolio({ projects: [entry] }).told.free[0]?.problems.length).toBeLessThanOrEqual(3);
  });
});

describe("the new lists", () => {
  it.each([
    [{ committees: [{ name: "EHR council", roel: "member" }] }, "portfolio.committees[0].roel", "role"],
    [{ mentors: [{ name: "Dr. A", kind: "informatic" }] }, "portfolio.mentors[0].kind", "informatics"],
    [{ people: [{ name: "Dr. B", met: "2026/9/2" }] }, "portfolio.people[0].met", "2026-09-02"],
  ])("refuse what they do not know: %j", (block, path, nearest) => {
    const parsed = parseProfileValue({ ...LEAST, portfolio: block });
    expect(parsed).toMatchObject({ ok: false, problems: [{ path, nearest }] });
  });
});

it("nothing is lost: whatever a portfolio holds reads back the same, each entry at its place", () => {
  fc.assert(
    fc.property(portfolioFileArbitrary, (block) => {
      const { profile, told } = portfolio(block);
      const again = parseProfile(writeProfile(profile));
      expect(again.ok && again.value).toEqual(profile);
      const file = (toFile(profile)?.portfolio ?? {}) as Record<string, readonly unknown[]>;
      for (const { list, index, value } of told.free) expect(file[list]?.[index]).toEqual(value);
      for (const list of ["education", "skills", "projects", "publications"] as const)
        expect(entriesInOrder(told, list).map(({ index }) => index)).toEqual(block[list].map((_, at) => at));
    }),
  );
});
