import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts, InterviewReport, Profile } from "../../src/index.ts";
import { idOf } from "../case/case-facts.ts";
import { free, interviewFacts, interviewOf, question, told } from "./interview-case.ts";

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const failures = fc.record({
  step1: maybe(fc.integer({ min: 0, max: 6 })),
  step2ck: maybe(fc.integer({ min: 0, max: 6 })),
  step3: maybe(fc.integer({ min: 0, max: 6 })),
});
const experience = fc.record({
  usClinicalMonths: maybe(fc.integer({ min: 0, max: 60 })),
  research: maybe(fc.integer({ min: 0, max: 60 })),
  publications: maybe(fc.integer({ min: 0, max: 60 })),
  work: maybe(fc.integer({ min: 0, max: 60 })),
  volunteer: maybe(fc.integer({ min: 0, max: 60 })),
});
const texts = fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 });
const portfolio = fc
  .record({ education: texts, skills: texts, projects: texts, publications: texts })
  .map((lists) => free(lists));

/** Profiles that agree with themselves: Step 3 is not taken, so it has no failures unless it was failed. */
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    step1: fc.constantFrom("pass" as const, "fail" as const, "pending" as const, null),
    step2ck: fc.integer({ min: 205, max: 299 }),
    step3: fc.constantFrom("none" as const, "pass" as const, "fail" as const),
    failures,
    experience,
    portfolio,
    graduationYear: maybe(fc.integer({ min: 1990, max: 2026 })),
    earlierMatches: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ step1, step2ck, step3, failures: failedAttempts, graduationYear, earlierMatches, ...others }) =>
    told({
      ...others,
      applicant: { graduationYear, earlierMatches },
      exams: { step1, step2ck, step3, failedAttempts },
    }),
  );

const FACTS: Facts = {
  ...interviewFacts([question("always"), question("failed", { when: ["failed-attempt"] })]),
  scores: [
    {
      ...{ specialty: "Internal Medicine", type: "non-us-img", year: 2026, cohort: "matched", n: 900 },
      ...{ min: null, q1: 240, median: 250, q3: 260, max: null, source: "charting" },
    },
  ],
};

/** Every number and text of a document, however deep. */
function* leavesOf(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) yield value;
  else for (const inner of Object.values(value)) yield* leavesOf(inner);
}

const exceptScores = ({ ifAsked: _, inputsHash: __, ...report }: InterviewReport) => report;

describe("an interview of any profile", () => {
  it("holds no score outside what is told only if asked", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const quiet = told({ ...profile, portfolio: told().portfolio });
        const { step2ck } = quiet.exams;
        const report = interviewOf(quiet, FACTS, idOf(0));
        expect(report.ifAsked?.scores.map(({ score }) => score)).toEqual([step2ck]);
        for (const leaf of leavesOf(exceptScores(report)))
          expect(leaf === step2ck || String(leaf) === String(step2ck)).toBe(false);
      }),
    );
  });

  it("is the same for two scores, but for what is told only if asked", () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 240, max: 299 }), (profile, other) => {
        const at = (step2ck: number) =>
          exceptScores(interviewOf({ ...profile, exams: { ...profile.exams, step2ck } }, FACTS));
        expect(at(other)).toEqual(at(299));
      }),
    );
  });

  it("speaks of failures exactly where one is told", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { failedAttempts, step1, step3 } = profile.exams;
        const failed =
          step1 === "fail" ||
          step3 === "fail" ||
          Object.values(failedAttempts).some((n) => n !== null && n > 0);
        const report = interviewOf(profile, FACTS);
        expect(report.flags.some(({ about }) => about.code === "failed-attempts")).toBe(failed);
        expect(report.questions.some(({ id }) => id === "failed")).toBe(failed);
      }),
    );
  });

  it("draws on entries of the profile alone, and on each that it names", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { entries, flags } = interviewOf(profile, FACTS);
        const places = new Set(entries.map(({ at }) => at));
        for (const { growth, systems } of flags)
          for (const at of [...growth.from, ...systems.from]) expect(places).toContain(at);
        const own = new Set(
          profile.portfolio.free.map(({ value }) => String(value).replace(/\s+/g, " ").trim()),
        );
        for (const entry of entries)
          if (entry.form === "text" && entry.at.startsWith("portfolio.")) expect(own).toContain(entry.text);
        expect(places.size).toBe(entries.length);
      }),
    );
  });

  it("never ties an answer to informatics without an entry of the portfolio", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { entries, flags } = interviewOf(profile, FACTS);
        const has = entries.some(({ at }) => at.startsWith("portfolio."));
        for (const { systems } of flags) {
          expect(systems.informatics).toBe(has);
          expect(systems.ask.includes("informatics-entry")).toBe(!has);
        }
      }),
    );
  });
});
