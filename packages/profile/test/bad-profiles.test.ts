import { expect, test } from "vitest";
import { parseProfile } from "../src/index.ts";
import { CASES, fileOf } from "./bad-profile-cases.ts";

test("the profile that every bad case starts from is accepted", () => {
  expect(parseProfile(fileOf({}))).toMatchObject({ ok: true });
});

for (const [what, lines, path, code, nearest] of CASES) {
  test(`refuses ${what}`, () => {
    const result = parseProfile(fileOf(lines));
    const problems = result.ok ? [] : result.problems;
    const problem = problems.find((one) => one.path === path && one.code === code);
    if (problem === undefined) throw new Error(`${code} at ${path} is not among ${JSON.stringify(problems)}`);
    if (nearest !== undefined) expect("nearest" in problem && String(problem.nearest)).toBe(nearest);
    expect(problem.line).toBeGreaterThan(0);
  });
}

test.each([
  ["nothing", ""],
  ["white space", " \n\n"],
  ["remarks alone", "# nothing here\n"],
  ["one word", "hello"],
  ["one number", "42"],
  ["a list", "- a\n- b"],
  ["a JSON list", "[]"],
  ["JSON null", "null"],
])("refuses a file of %s", (_, text) => {
  const result = parseProfile(text);
  expect(result).toMatchObject({ ok: false, problems: [{ code: "not-a-mapping", path: "" }] });
});

test("far indentation without keys is no depth", () => {
  expect(parseProfile(`${fileOf({})}\n${" ".repeat(400)}\n${" ".repeat(400)}# a remark\n`)).toMatchObject({
    ok: true,
  });
});

test("a number below zero brings no second complaint about what contradicts it", () => {
  const result = parseProfile(fileOf({ budget: "budget: {max_programs: -1}" }));
  expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual(["budget.max_programs"]);
});

test("every problem of a file is reported at once, in the order of its lines", () => {
  const result = parseProfile(
    fileOf({
      season: "seson: 2028",
      applicant: "applicant: {type: img, couple: yes}",
      exams: "exams: {step1: fail, step2ck: 999, failed_attempts: {step1: 0}}",
      seeks: "seeks: {specialties: [], states: [Nyy]}",
      weights: "weights: {informatics: 0.9, location: 0.5}",
      pins: "pins: {must: [foo]}",
    }),
  );
  expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual([
    "seson",
    "applicant.type",
    "applicant.couple",
    "exams.step2ck",
    "exams.failed_attempts.step1",
    "seeks.specialties",
    "seeks.states[0]",
    "weights",
    "pins.must[0]",
  ]);
});
