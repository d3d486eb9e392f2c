import { expect, test } from "vitest";
import { factWords } from "../../src/features/program/fact-words.ts";

test.each([
  ["visaJ1", null, "Unknown"],
  ["visaJ1", true, "Yes"],
  ["step2Minimum", 0, "None"],
  ["step2Minimum", 215, "215"],
  ["minimumUsClinicalMonths", 0, "None"],
  ["maximumFailedAttempts", 0, "0"],
  ["maximumFailedAttempts", 99, "No limit"],
  ["failedStep1Accepted", false, "No"],
  ["imgShare", 0.154, "15 of 100"],
  ["setting", "community", "Community"],
  ["nrmpCode", "1553140C0", "1553140C0"],
])("the fact %s = %j is shown as %s", (field, value, words) => {
  expect(factWords(field, value)).toBe(words);
});
