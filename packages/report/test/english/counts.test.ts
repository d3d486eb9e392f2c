import { describe, expect, it } from "vitest";
import { differenceSentence } from "../../src/compare/compare-finding.ts";
import {
  bestAwaitedWords,
  bestInterviewWords,
  drawnFinding,
  iconArrayTitle,
  interviewDotsTitle,
  seasonEnds,
} from "../../src/index.ts";
import { plainEnglish } from "./plain-english.ts";

const COUNTS = [0, 1, 2, 20, 49, 50];
const SEASON = { interviews: 1, matched: true };
const MISSED = { interviews: 0, matched: false };
const fact = {} as never;

/** Sentences that count something, each at a count. */
const SENTENCES: Readonly<Record<string, (count: number) => string>> = {
  "interview dots, none": (count) => interviewDotsTitle(count, 50, 3),
  "interview dots, some": (count) => interviewDotsTitle(50 - count, 50, Math.max(1, count)),
  "best interview": (count) => bestInterviewWords(0.12, count),
  "best awaited": (count) => bestAwaitedWords(0.12, count),
  "drawn seasons": (count) =>
    drawnFinding([
      ...Array<typeof SEASON>(count).fill(SEASON),
      ...Array<typeof MISSED>(60 - count).fill(MISSED),
    ]),
  "ends of a season": (count) => iconArrayTitle(seasonEnds(count / 100, Math.max(count / 100, 0.6))),
  "facts alike": (count) =>
    differenceSentence(2, { differ: [fact], same: Array<never>(count).fill(fact) } as never),
};

describe.each(Object.entries(SENTENCES))("%s", (_, words) => {
  it.each(COUNTS)("reads well at %i", (count) => {
    const said = words(count);
    if (said === "") return;
    plainEnglish(said);
    expect(said).not.toMatch(/\b1 (have|are|end|programs|seasons|dots have|facts)\b/);
    expect(said).not.toMatch(/\b(0|[2-9]|\d\d) (has|is|ends|season|program|fact)\b/);
    expect(said).not.toMatch(/the 1 /);
  });
});

it("a list of few programs is not called long", () => {
  expect(bestInterviewWords(0.1, 5)).not.toContain("long");
  expect(bestInterviewWords(0.1, 40)).toContain("it is why the list is long");
});
