import type { Profile } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseProfile, parseProfileValue, resumeOf, withResume, writeProfile } from "../src/index.ts";
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

const iso = z.string().check(z.regex(/^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/));
const text = z.optional(z.string());
const lines = z.optional(z.array(z.string()));
const formed = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.optional(z.array(z.strictObject(shape)));

/** What the schema of JSON Resume v1.0.0 says of the keys that a portfolio fills. */
const STANDARD = z.strictObject({
  $schema: z.url(),
  basics: z.strictObject({ name: z.string() }),
  education: formed({
    institution: text,
    url: z.optional(z.url()),
    area: text,
    studyType: text,
    startDate: z.optional(iso),
    endDate: z.optional(iso),
  }),
  certificates: formed({ name: text, date: z.optional(iso), url: z.optional(z.url()), issuer: text }),
  publications: formed({
    name: text,
    publisher: text,
    releaseDate: z.optional(iso),
    url: z.optional(z.url()),
  }),
  skills: formed({ name: text, level: text, keywords: lines }),
  projects: formed({
    name: text,
    description: text,
    highlights: lines,
    keywords: lines,
    startDate: z.optional(iso),
    endDate: z.optional(iso),
    url: z.optional(z.url()),
    roles: lines,
    entity: text,
    type: text,
  }),
  meta: z.strictObject({ version: z.string() }),
});

/** The profile after a way through its file. */
function reread(profile: Profile): Profile {
  const parsed = parseProfile(writeProfile(profile));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const words = fc
  .string({ unit: "grapheme", maxLength: 10 })
  .filter((one) => !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(one));
const date = fc.constantFrom("2019", "2020-03", "2021-07-05", "");
const texts = fc.array(words, { maxLength: 3 });
const groupOf = (keys: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.array(fc.record(keys, { requiredKeys: [] }), { maxLength: 3 });
const dated = { startDate: date, endDate: date, url: words, summary: words, highlights: texts };

/** Any resume of the standard's keys; titles repeat and are empty at times, and levels and kinds are in anybody's words. */
const resumeArbitrary = fc.record(
  {
    $schema: words,
    basics: fc.record({
      name: words,
      email: words,
      location: fc.record({ city: words }),
      profiles: groupOf({ url: words }),
    }),
    work: groupOf({ name: words, position: words, ...dated }),
    volunteer: groupOf({ organization: words, position: words, ...dated }),
    education: groupOf({
      institution: words,
      area: fc.oneof(words, fc.constantFrom("Arts", "Arts, old")),
      studyType: fc.oneof(words, fc.constantFrom("Master", "BA, MA")),
      url: fc.oneof(words, fc.constant("https://example.org/a")),
      startDate: date,
      endDate: date,
      score: words,
      courses: texts,
    }),
    awards: groupOf({ title: words, date, awarder: words, summary: words }),
    certificates: groupOf({ name: fc.oneof(words, fc.constant("Arts")), date, url: words, issuer: words }),
    publications: groupOf({
      name: fc.oneof(words, fc.constant("Paper")),
      publisher: words,
      releaseDate: date,
      url: words,
      summary: words,
    }),
    skills: groupOf({
      name: fc.oneof(words, fc.constantFrom("SQL", "sql", "R")),
      level: fc.oneof(words, fc.constantFrom("Master", "basic")),
      keywords: fc.array(fc.oneof(words, fc.constantFrom("SQL", "R", "Python")), { maxLength: 3 }),
    }),
    languages: groupOf({ language: words, fluency: words }),
    interests: groupOf({ name: words, keywords: texts }),
    references: groupOf({ name: words, reference: words }),
    projects: groupOf({
      name: fc.oneof(words, fc.constant("Register")),
      description: words,
      keywords: texts,
      roles: fc.array(fc.oneof(words, fc.constant("lead, and more")), { maxLength: 2 }),
      entity: words,
      type: fc.oneof(words, fc.constant("workflow")),
      ...dated,
    }),
    meta: fc.record({ version: words, lastModified: date, canonical: words }),
  },
  { requiredKeys: ["skills"] },
);

describe("a JSON Resume", () => {
  it("in the shape of the published sample comes back whole, also through a file", () => {
    const { profile, added } = taken(SAMPLE);
    expect(added).toEqual({ education: 2, skills: 7, projects: 1, publications: 1 });
    expect(resumeOf(profile.portfolio, null).resume).toEqual(SAMPLE);
    expect(resumeOf(reread(profile).portfolio, null).resume).toEqual(SAMPLE);
  });

  it("comes back whole whatever it holds", () => {
    fc.assert(
      fc.property(resumeArbitrary, (resume) => {
        const { portfolio } = reread(taken(resume).profile);
        expect(resumeOf(portfolio, null).resume).toEqual(resume);
      }),
    );
  });

  it("taken in twice changes nothing the second time", () => {
    fc.assert(
      fc.property(resumeArbitrary, (resume) => {
        const { profile } = taken(resume);
        expect(taken(resume, profile).profile).toEqual(profile);
      }),
    );
  });

  it("comes back with what its owner changed, took out and added since, and with nothing else changed", () => {
    const { profile } = taken(SAMPLE);
    const { projects, skills, education } = profile.portfolio;
    const portfolio = {
      ...profile.portfolio,
      projects: [
        { ...projects[0]!, note: "A list of visits", from: "2022-07" },
        { ...projects[0]!, title: "Another", artefacts: [] },
      ],
      skills: skills.filter(({ words }) => words !== "HTML"),
      education: education.filter(({ kind }) => kind === "degree"),
    };
    const { resume } = resumeOf(portfolio, "B. Rai");
    const [first] = SAMPLE.projects;
    const { certificates } = resume as typeof SAMPLE;
    expect(certificates).toEqual([]);
    expect(resume).toEqual({
      ...SAMPLE,
      basics: { ...SAMPLE.basics, name: "B. Rai" },
      certificates: [],
      skills: [{ ...SAMPLE.skills[0], keywords: ["CSS", "Javascript"] }, SAMPLE.skills[1]],
      projects: [
        { ...first, description: "A list of visits", startDate: "2022-07" },
        {
          name: "Another",
          description: first!.description,
          highlights: first!.highlights,
          keywords: first!.keywords,
          startDate: "2022-08",
          endDate: "2022-08",
          roles: first!.roles,
          entity: first!.entity,
        },
      ],
    });
  });

  it("taken in after another adds what is new, and tells what differs of the person", () => {
    const { profile } = taken(SAMPLE);
    const later = {
      basics: { name: "A. Sharma", phone: "new", label: "Physician" },
      work: [...SAMPLE.work, { name: "Hospital" }],
      projects: [{ name: "Register of visits", description: "Told anew" }, { name: "Second" }],
    };
    const { profile: both, notTaken } = taken(later, profile);
    expect(notTaken).toContainEqual({ path: "basics.phone", why: "already-there" });
    expect(notTaken).toContainEqual({ path: "projects: Register of visits", why: "already-there" });
    expect(resumeOf(both.portfolio, null).resume).toEqual({
      ...SAMPLE,
      work: [...SAMPLE.work, { name: "Hospital" }],
      projects: [...SAMPLE.projects, { name: "Second" }],
    });
  });

  it("of which a hand spoiled what is kept still gives a resume of the right form", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("basics", "skills", "projects", "work", "x"),
          fc.jsonValue({ maxDepth: 2 }),
        ),
        (kept) => {
          const { resume } = resumeOf(
            { ...profileWith({ skills: ["SQL"] }).portfolio, resume: kept },
            "A. Sharma",
          );
          expect(resume).toMatchObject({ basics: { name: "A. Sharma" } });
          expect((resume.skills as readonly object[]).at(-1)).toEqual({ name: "SQL" });
        },
      ),
    );
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
    ['{"projects": [{"name": "a\\u001b[31mred"}]}', "unprintable", "projects[0].name"],
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

  it("made of any portfolio keeps to the types and dates of the standard", () => {
    fc.assert(
      fc.property(portfolioFileArbitrary, (block) => {
        const { resume } = resumeOf(profileWith(block).portfolio, "A. Sharma");
        const read = z.safeParse(STANDARD, resume);
        expect(read.success ? [] : read.error.issues).toEqual([]);
      }),
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
