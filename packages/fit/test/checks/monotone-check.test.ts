import { readFacts } from "@smartpick/data/node";
import { expect, test } from "vitest";
import { checkMonotone, type Situation } from "../../src/checks/monotone-check.ts";

const facts = await readFacts("full");

test("no chance of the model moves the wrong way", () => {
  const checks = checkMonotone(facts, 2028, 12, 5);
  expect(checks.map(({ pairs }) => pairs)).toEqual([12, 12, 12, 12]);
  expect(checks.map(({ violations }) => violations)).toEqual([0, 0, 0, 0]);
});

test("a model that rewards the wrong things is caught in each of the four", () => {
  const backwards = ({ applicant, rows, rejected }: Situation) =>
    -(applicant.step2ck ?? 0) + 100 * (applicant.failedAttempts.step1 ?? 0) - rows.length + rejected.length;
  const checks = checkMonotone(facts, 2028, 6, 5, backwards);
  expect(checks.map(({ violations }) => violations)).toEqual([6, 6, 6, 6]);
});

test("a model that does not move at all breaks no rule", () => {
  const checks = checkMonotone(facts, 2028, 6, 5, () => 0.3);
  expect(checks.map(({ violations }) => violations)).toEqual([0, 0, 0, 0]);
});
