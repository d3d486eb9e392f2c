import { expect, test } from "vitest";
import { readAnswer, readDay, readPage } from "../../src/features/program/read-answer.ts";

test.each([
  ["visaJ1", "yes", true],
  ["visaJ1", "no", false],
  ["step2Minimum", "٢١٥", 215],
  ["step2Minimum", "0", 0],
  ["minimumUsClinicalMonths", "0", 0],
  ["maximumYearsSinceGraduation", "5", 5],
  ["maximumYearsSinceGraduation", "None", 99],
  ["maximumAttemptsPerStep", "no limit", 99],
  ["minimumUsClinicalMonths", "none", 0],
  ["failedStep1Accepted", "no", false],
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

test.each([
  ["", null],
  ["  ", null],
  ["https://www.example.org/faq?x=1#visa", "https://www.example.org/faq?x=1#visa"],
  ["www.example.org/faq", "https://www.example.org/faq"],
  [" HTTP://example.org ", "http://example.org"],
])("the page that says so: %j is entered as %j", (text, address) => {
  expect(readPage(text)).toEqual({ ok: true, address });
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "https://me:secret@example.org",
  "a page",
  "https://localhost",
])("no page: %s", (text) => {
  const read = readPage(text);
  expect(!read.ok && read.words).toMatch(/^Write the web address of a page/);
});

test.each(["2026-11-29", "2021-03-04", " 1990-01-01 "])("a day of reading: %j", (text) => {
  expect(readDay(text, "2026-11-29")).toEqual({ ok: true, day: text.trim() });
});

test.each(["", "2026-11-30", "1989-12-31", "29 November", "2026-02-30"])("no day of reading: %j", (text) => {
  expect(readDay(text, "2026-11-29").ok).toBe(false);
});
