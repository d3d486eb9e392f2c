import { expect, test } from "vitest";
import { readAnswer } from "../../src/features/program/read-answer.ts";

test.each([
  ["visaJ1", "yes", true],
  ["visaJ1", "no", false],
  ["step2Minimum", "٢١٥", 215],
  ["step2Minimum", "0", 0],
  ["minimumUsClinicalMonths", "0", 0],
  ["maximumYearsSinceGraduation", "5", 5],
] as const)("the answer of a program, %s: %s", (field, text, value) => {
  expect(readAnswer(field, text)).toEqual({ ok: true, value });
});

test.each([
  ["visaJ1", "", "Choose yes or no."],
  ["step2Minimum", "good", /^Write a score from 0 to 300\.$/],
  ["step2Minimum", "301", /^Write /],
  ["maximumYearsSinceGraduation", "1,5", /^Write /],
] as const)("is refused with what may be written, %s: %s", (field, text, words) => {
  const read = readAnswer(field, text);
  expect(read.ok).toBe(false);
  expect(!read.ok && read.words).toMatch(words);
});
