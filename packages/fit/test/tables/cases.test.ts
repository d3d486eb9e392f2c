import { expect, test } from "vitest";
import { failedAttempts } from "../../src/tables/cases.ts";

test.each([
  ["", 0, 0, 0],
  ["first pass", 0, 0, 0],
  ["Step 1 attempts: 1", 0, 0, 0],
  ["Step 1 attempts: 3", 2, 0, 0],
  ["attempt on Step 1", 1, 0, 0],
  ["attempt on CK", 0, 1, 0],
  ["Step 1 2nd attempt; CS 2nd attempt", 1, 0, 1],
  ["multiple attempts Step 1 and CK; CS first pass", 1, 1, 0],
  ["2 total attempts for CK; CS 2nd attempt", 0, 1, 1],
])("failed attempts told as %j", (text, step1, step2ck, other) => {
  expect(failedAttempts(text)).toEqual({ step1, step2ck, other });
});
