import { expect, test } from "vitest";
import { examChoice } from "../../src/features/me/exam-choice.ts";

const STEP3 = ["none", "pass", "fail"];

test.each([
  [undefined, null],
  [null, null],
  ["pass", "pass"],
  [" Pass ", "pass"],
  [221, "score"],
  ["22a", "score"],
  ["", "score"],
  ["pending", "score"],
])("the answer %j of an exam belongs to the choice %j", (value, choice) => {
  expect(examChoice(value, STEP3)).toBe(choice);
});
