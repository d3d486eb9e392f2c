import { parseProfile } from "@smartpick/profile";
import { expect, test } from "vitest";
import { problemsAt } from "../../src/store/field-problems.ts";
import { loadProfileCode } from "../../src/store/profile-code.ts";

const problemsOf = (from: string, to: string) => {
  const read = parseProfile(
    `applicant: {type: non-us-img, graduation_year: 2020}\nexams: {step2ck: 230}\nseeks: {specialties: [FM]}\napplication: {experiences: [{title: A}, {title: B, from: ${from}, to: ${to}, type: circus}]}`,
    "p.yaml",
  );
  return read.ok ? [] : read.problems;
};

test("a last month before the first is said at the last month of its own entry", async () => {
  await loadProfileCode();
  const problems = problemsOf("2023-01", "2022-05");
  expect(problemsAt(problems, "application.experiences[1].to")).toBe(
    "Line 4: Experiences, entry 2, until when: May 2022 lies before the first month, January 2023. Write January 2023 or later.",
  );
  expect(problemsAt(problems, "application.experiences[1].from")).toBeNull();
  expect(problemsAt(problems, "application.experiences[0].to")).toBeNull();
});

test("any other fault of a field is said there too, and a sound field says nothing", async () => {
  await loadProfileCode();
  const problems = problemsOf("2022-05", "2023-01");
  expect(problemsAt(problems, "application.experiences[1].type")).toContain("circus");
  expect(problemsAt(problems, "application.experiences[1].to")).toBeNull();
});
