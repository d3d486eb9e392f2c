import type { Problem } from "@smartpick/core";
import { parseProfile, parseProfileValue } from "@smartpick/profile";
import { describe, expect, test } from "vitest";
import { CASES, fileOf } from "../../../../packages/profile/test/bad-profile-cases.ts";
import { fieldName } from "../../src/store/field-names.ts";
import { problemWords } from "../../src/store/problem-words.ts";

/** A draft that is whole but for the answers given. */
function wordsFor(answers: Readonly<Record<string, unknown>>): string {
  const result = parseProfileValue(
    {
      applicant: { type: "non-us-img", graduation_year: 2019 },
      exams: { step2ck: 221 },
      seeks: { specialties: ["IM"] },
      ...answers,
    },
    2028,
  );
  const [problem] = result.ok ? [] : result.problems;
  return problem === undefined ? "" : problemWords(problem);
}

describe("what is wrong with an answer, in the words of the form", () => {
  test.each([
    [{ exams: { step2ck: 999 } }, "Step 2 CK is between 100 and 300."],
    [{ exams: { step2ck: 2221 } }, "Step 2 CK is between 100 and 300. Did you mean 221?"],
    [{ exams: { step2ck: "abc" } }, "Step 2 CK is a score from 100 to 300, or pending. You wrote “abc”."],
    [{ exams: { step2ck: 224.5 } }, "Step 2 CK is a whole number. Did you mean 225?"],
    [
      { exams: { step2ck: 88 } },
      "Step 2 CK: 88 looks like the old two-digit scale. Write the three-digit score.",
    ],
    [{ exams: { step1: 0, step2ck: 221 } }, "Step 1 is between 1 and 300."],
    [
      { applicant: { type: "do" }, exams: {} },
      "Still needed: Step 2 CK. Write a score from 100 to 300, or pending. As a DO with COMLEX alone, give COMLEX Level 2-CE instead.",
    ],
    [{ applicant: { type: "do" }, exams: { comlex2: 100 } }, "COMLEX Level 2-CE is between 200 and 999."],
    [{ experience: { publications: -1 } }, "Publications: write a number between 0 and 10,000."],
    [{ budget: { max_programs: 10.5 } }, "Most programs: write a whole number. Did you mean 11?"],
    [
      { applicant: { type: "do", graduation_year: 19 } },
      "Year of graduation is between 1950 and 2050. Did you mean 2019?",
    ],
    [
      { applicant: { type: "do", graduation_year: 2040 } },
      "Year of graduation: 2040, after the season 2028. Write 2028 or earlier, as residency begins in July 2028.",
    ],
    [{ budget: { usd: -5 } }, "Money for the whole season: write an amount between $0 and $1,000,000."],
    [
      { budget: { usd: "2 apples" } },
      "Money for the whole season: write US dollars, a number from 0 to 1,000,000. You wrote “2 apples”.",
    ],
    ...["€2000", "£2000", "₹2000", "C$2000"].map((text): [Record<string, unknown>, string] => [
      { budget: { usd: text } },
      `Money for the whole season: write the amount in US dollars. You wrote “${text}”.`,
    ]),
    ...["2021.", "1e3", "0x10"].map((text): [Record<string, unknown>, string] => [
      { applicant: { type: "do", graduation_year: text } },
      `Year of graduation is a year from 1950 to 2050. You wrote “${text}”.`,
    ]),
    [{ exams: { step2ck: "221." } }, "Step 2 CK is a score from 100 to 300, or pending. You wrote “221.”."],
    [{ exams: { step1: "", step2ck: 221 } }, "Step 1 is a score from 1 to 300, pass, fail or pending."],
    [
      { experience: { publications: [2] } },
      "Publications: write a whole number from 0 to 10,000. It holds a list.",
    ],
    [
      { pins: { must: ["acgme:1203521465"], never: ["acgme:1203521465"] } },
      "Pinned programs, entry 1: acgme:1203521465, which also stands in Dropped programs. Keep it in one of the two lists.",
    ],
    [
      { exams: { step1: "fail", step2ck: 221, failed_attempts: { step1: 0 } } },
      'Failed attempts at Step 1: 0 failed attempts, while Step 1 is "fail". Write 1 or more, as a failed exam is a failed attempt.',
    ],
    [
      { seeks: {} },
      "Still needed: Specialties. Write a list of one or more specialties such as [Internal Medicine].",
    ],
  ])("%j", (answers, words) => {
    expect(wordsFor(answers)).toBe(words);
  });
});

const wordsOf = (text: string): readonly string[] => {
  const result = parseProfile(text);
  return result.ok ? [] : result.problems.map(problemWords);
};

describe("what is wrong with a file", () => {
  test.each([
    ["", "The file is empty. A profile has keys with values, such as applicant, exams and seeks."],
    ["# a remark", "The file is empty. A profile has keys with values, such as applicant, exams and seeks."],
    [
      "hello",
      "This is no profile: it holds hello. A profile has keys with values, such as applicant, exams and seeks.",
    ],
    [
      "- a\n- b",
      "This is no profile: it holds a list. A profile has keys with values, such as applicant, exams and seeks.",
    ],
    ['a: "x', "The file cannot be read. Use every bracket and quotation mark closed."],
    ["a: \u202E", "The file: one character is no text (U+202E). Take it out."],
    [
      `[${",".repeat(900_000)}]`,
      "The file: more than 50,000 words and marks are too many. At most 50,000 are read.",
    ],
  ])("%j is said without the terms of a program", (text, words) => {
    const found = wordsOf(text.slice(0, 1_000_000)).map((one) => one.replace(/^Line \d+: /, ""));
    expect(found).toContain(words);
  });

  test("no sentence names a path of the file, and each is short", () => {
    for (const [what, lines, path, code] of CASES) {
      const result = parseProfile(fileOf(lines));
      const problem = (result.ok ? [] : result.problems).find(
        (one) => one.path === path && one.code === code,
      );
      if (problem === undefined) throw new Error(what);
      const words = problemWords(problem);
      expect(words, what).not.toMatch(
        /undefined|null|\[object|NaN|\b(exams|applicant|seeks|budget|pins)\.\w/,
      );
      // Which keys a group takes can only be said by the keys.
      if (code !== "unknown-key" && code !== "wrong-type") expect(words, what).not.toContain("_");
      expect(words.replace(/^Line \d+: /, ""), what).toMatch(/^[A-Z“].*[.?]$/);
      for (const sentence of words.split(/(?<=[.?]) (?=[A-Z])/)) {
        expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(26);
      }
    }
  });
});

test("a field is called what the form calls it", () => {
  expect(fieldName("exams.step2ck")).toBe("Step 2 CK");
  expect(fieldName("pins.must[2]")).toBe("Pinned programs, entry 3");
  expect(fieldName("signals.Internal Medicine.gold")).toBe("Signals, Internal Medicine, gold");
  expect(fieldName("facts[0].value")).toBe("Your own entries, entry 1, value");
  expect(fieldName("")).toBe("The file");
});

test.each([
  [
    {
      code: "program-not-found",
      path: "pins.must[0]",
      found: "acgme:9999999999",
      nearest: "acgme:1999999999",
    },
    "Pinned programs, entry 1: no program has the id acgme:9999999999. The nearest is acgme:1999999999.",
  ],
  [
    {
      code: "signals-above-allowance",
      path: "in_season[3].signal",
      specialty: "Internal Medicine",
      signal: "gold",
      found: 10,
      most: 3,
      season: 2027,
      sent: true,
    },
    "Your applications so far name 10 gold signals in Internal Medicine. The 2027 season gives 3. Correct the entries that name too many.",
  ],
  [
    { code: "not-utf8", path: "" },
    "This is not text in UTF-8. Open it in a text editor and save it as UTF-8.",
  ],
  [{ code: "more", path: "", count: 12 }, "And 12 more problems."],
] as const satisfies readonly (readonly [Problem, string])[])("%j is said plainly", (problem, words) => {
  expect(problemWords(problem)).toBe(words);
});
