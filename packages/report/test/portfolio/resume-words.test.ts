import { expect, test } from "vitest";
import { resumeTakenWords } from "../../src/portfolio/resume-words.ts";

const NONE = { education: 0, skills: 0, projects: 0, publications: 0 };

test("what was taken of a resume is counted by kind, without the kinds of which there is none", () => {
  const added = { ...NONE, skills: 1, education: 2 };
  expect(resumeTakenWords({ added, notTaken: [] })).toEqual([
    "Taken from the resume: 1 skill and 2 courses or degrees.",
  ]);
});

test("a resume without an entry says so", () => {
  expect(resumeTakenWords({ added: NONE, notTaken: [] })).toEqual(["No entry was taken from the resume."]);
});
