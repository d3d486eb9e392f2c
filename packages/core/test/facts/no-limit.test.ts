import { expect, test } from "vitest";
import { NO_LIMIT, noneOf, ownValueProblem } from "../../src/index.ts";

test.each([
  ["maximumYearsSinceGraduation", NO_LIMIT],
  ["maximumFailedAttempts", NO_LIMIT],
  ["maximumAttemptsPerStep", NO_LIMIT],
  ["minimumUsClinicalMonths", 0],
  ["step2Minimum", 0],
])("none of %s is %d, which an own entry may hold", (field, none) => {
  expect(noneOf(field)).toBe(none);
  expect(ownValueProblem(field, none, "value")).toBeNull();
});

test("a field that holds no limit has no number for none", () => {
  expect(noneOf("quota2026")).toBeNull();
  expect(noneOf("visaJ1")).toBeNull();
});
