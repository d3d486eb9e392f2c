import type { Profile } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProfileValue, resumeOf, withResume } from "../src/index.ts";
import { portfolioFileArbitrary } from "./arbitrary-portfolio.ts";
import { SAMPLE } from "./sample-resume.ts";

const LEAST = { applicant: { type: "do" }, exams: { step2ck: 224 }, seeks: { specialties: ["IM"] } };

function profileWith(portfolio: unknown = {}): Profile {
  const parsed = parseProfileValue({ ...LEAST, portfolio });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function taken(resume: unknown, profile = profileWith()) {
  const read = withResume(profile, JSON.stringify(resume));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Paths of all values of a resume, dates cut to their month. */
function leavesOf(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) {
    const month = typeof value === "string" ? value.replace(/^(\d{4}-\d{2})-\d{2}$/, "$1") : value;
    return [[path, month]];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}${path === "" ? "" : "."}${key}`),
  );
}

describe("a JSON Resume", () => {
  it("in the shape of the published sample comes back whole, but for what is told", () => {
    const { profile, notTaken, added } = taken(SAMPLE);
    expect(added).toEqual({ education: 2, skills: 7, projects: 1, publications: 1 });
    const back = new Map(leavesOf(resumeOf(profile.portfolio, SAMPLE.basics.name).resume));
    const told = notTaken.filter(({ why }) => why !== "day-dropped").map(({ path }) => path);
    for (const [path, value] of leavesOf(SAMPLE)) {
      if (value === "" || path.startsWith("meta") || path === "basics.name") continue;
      const isTold = told.some(
        (one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`),
      );
      if (!isTold) expect([path, back.get(path)]).toEqual([path, value]);
    }
  });

  it("says each thing that is not taken, and why", () => {
    const { notTaken } = taken(SAMPLE);
    const why = (reason: string) => notTaken.filter((one) => one.why === reason).map(({ path }) => path);
    expect(why("no-place")).toEqual([
      ...["education[0].score", "education[0].courses", "publications[0].summary", "basics", "work[0]"],
      ...["volunteer[0]", "awards[0]", "languages[0]", "interests[0]", "references[0]"],
    ]);
    expect(why("does-not-fit")).toEqual(["projects[0].type", "projects[0].url"]);
    expect(why("word-changed")).toEqual(["skills[0].level"]);
  });

  it("adds behind what is there, and leaves an entry of the same title as it is", () => {
    const own = profileWith({ skills: ["html"], projects: ["Old words", { title: "Register of Visits!" }] });
    const { profile, added, notTaken } = taken(SAMPLE, own);
    expect(profile.portfolio.projects).toEqual(own.portfolio.projects);
    expect(profile.portfolio.free).toEqual(own.portfolio.free);
    expect(added.projects).toBe(0);
    expect(added.skills).toBe(6);
    expect(notTaken.filter(({ why }) => why === "already-there")).toEqual([
      { path: "skills: HTML", why: "already-there" },
      { path: "projects: Register of visits", why: "already-there" },
    ]);
    expect(taken(SAMPLE, profile).added).toEqual({ education: 0, skills: 0, projects: 0, publications: 0 });
  });

  it.each([
    ["[]", "not-a-mapping", ""],
    ["7", "not-a-mapping", ""],
    ['{"nothing": 1}', "not-a-mapping", ""],
    ['{"skills": "Python"}', "wrong-type", "skills"],
    ['{"projects": [3]}', "wrong-type", "projects[0]"],
    ['{"skills": [', "syntax", ""],
    ['{"__proto__": {"skills": []}}', "unknown-key", "__proto__"],
    ['{"projects": [{"name": "a\\u001b[31mred"}]}', "unprintable", "portfolio.projects[0].title"],
  ])("that is %s is refused", (text, code, path) => {
    const read = withResume(profileWith(), text);
    expect(read.ok ? null : read.problems[0]).toMatchObject({ code, path });
  });

  it("may be indented with tabs", () => {
    const read = withResume(profileWith(), JSON.stringify(SAMPLE, null, "\t"));
    expect(read).toEqual(withResume(profileWith(), JSON.stringify(SAMPLE)));
  });

  it("never throws, and never changes what is there, whatever the text", () => {
    const own = profileWith({ skills: ["SQL"], projects: [{ title: "Mine" }] });
    const entry = fc.dictionary(
      fc.constantFrom(
        "name",
        "title",
        "url",
        "level",
        "keywords",
        "startDate",
        "roles",
        "area",
        "studyType",
        "x",
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const resume = fc.dictionary(
      fc.constantFrom(
        "skills",
        "projects",
        "education",
        "certificates",
        "publications",
        "work",
        "basics",
        "y",
      ),
      fc.oneof(fc.array(entry, { maxLength: 3 }), fc.jsonValue({ maxDepth: 2 })),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          resume.map((one) => JSON.stringify(one)),
          fc.string(),
        ),
        (text) => {
          const read = withResume(own, text);
          if (!read.ok) {
            expect(read.problems.length).toBeGreaterThan(0);
            return;
          }
          const { portfolio } = read.value.profile;
          expect(portfolio.skills[0]).toEqual(own.portfolio.skills[0]);
          expect(portfolio.projects[0]).toEqual(own.portfolio.projects[0]);
          expect(portfolio.free).toEqual([]);
        },
      ),
    );
  });

  it("made of any portfolio is one that can be read again", () => {
    fc.assert(
      fc.property(portfolioFileArbitrary, (block) => {
        const { portfolio } = profileWith(block);
        const { resume, leftOut } = resumeOf(portfolio, null);
        const { profile, notTaken } = taken(resume);
        const titles = (list: "projects" | "publications"): readonly string[] =>
          profile.portfolio[list].map(({ title }) => title);
        for (const list of ["projects", "publications"] as const) {
          const lost = notTaken.filter(
            ({ why, path }) => why === "already-there" && path.startsWith(list),
          ).length;
          expect(titles(list).length + lost).toBe(portfolio[list].length);
        }
        const kept = leftOut.reduce((sum, { count }) => sum + count, 0);
        const { committees, mentors, people, free } = portfolio;
        expect(kept).toBe(committees.length + mentors.length + people.length + free.length);
      }),
    );
  });
});
