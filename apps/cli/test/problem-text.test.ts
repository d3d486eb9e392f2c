import { readFileSync } from "node:fs";
import type { Problem, ProblemCode } from "@smartpick/core";
import { parseProfile } from "@smartpick/profile";
import { fileProblemWords } from "@smartpick/report";
import { describe, expect, it } from "vitest";
import { CASES, fileOf } from "../../../packages/profile/test/bad-profile-cases.ts";

const problemsIn = (text: string): readonly Problem[] => {
  const result = parseProfile(text);
  return result.ok ? [] : result.problems;
};

describe("a problem of a profile in words", () => {
  it.each(CASES.map(([what, lines, path, code]) => ({ what, lines, path, code })))(
    "names the file, the line and the field: $what",
    ({ lines, path, code }) => {
      const problem = problemsIn(fileOf(lines)).find((one) => one.path === path && one.code === code);
      if (problem === undefined) throw new Error(`no ${code} at ${path}`);
      const sentence = fileProblemWords(problem, "me.yaml");
      expect(sentence).toMatch(/^me\.yaml, line \d+: .+\.$/);
      expect(sentence).toContain(path === "" ? "the profile" : path);
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
      expect(sentence.length).toBeLessThan(600);
    },
  );

  it("says the same as the how-to shows", () => {
    const howTo = readFileSync(new URL("../../../docs/how-to/write-a-profile.md", import.meta.url), "utf8");
    const text = `schema: smartpick/profile@1

applicant:
  type: non-us-img
exams:
  step2ck: "224"

seeks:
  specialties: [Internl Medicine]
`;
    const sentences = problemsIn(text).map((problem) => fileProblemWords(problem, "my-profile.yaml"));
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) expect(howTo).toContain(sentence);
  });

  it("names COMLEX beside Step 2 CK to a DO, the remedy to others, and what a Canadian school is here", () => {
    const said = (applicant: string, exams: string) =>
      problemsIn(fileOf({ applicant, exams })).map((problem) => fileProblemWords(problem));
    expect(said("applicant: {type: do}", "exams: {step1: pass}")).toEqual([
      "line 4: exams.step2ck is missing; write a score from 100 to 300, or pending, or, for a DO who sat COMLEX-USA alone, exams.comlex2.",
    ]);
    expect(said("applicant: {type: us-img}", "exams: {comlex2: 515}").join("")).toContain(
      "exams.comlex2 contradicts the rest: COMLEX-USA, while applicant.type is us-img; write nothing here and exams.step2ck instead",
    );
    expect(said("applicant: {type: canadian}", "exams: {step2ck: 240}").join("")).toContain(
      'does not know "canadian"; write us-md, do, us-img or non-us-img. Graduates of Canadian schools',
    );
  });

  it("cuts a key of many characters or lines short", () => {
    const keys = [`? "${"x".repeat(5_000)}"\n: 1`, '"a\\nb": 1', '"": 1'];
    const sentences = problemsIn(`${fileOf({})}\n${keys.join("\n")}`).map((problem) =>
      fileProblemWords(problem),
    );
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) {
      expect(sentence.length).toBeLessThan(400);
      expect(sentence).not.toContain("\n");
    }
  });
});

const IM = "Internal Medicine";

/** Problems that no single file of the cases shows. */
const FURTHER: readonly (readonly [problem: Problem, says: string])[] = [
  [
    { code: "unprintable", path: "facts[0].value", character: 27 },
    "facts[0].value holds a character that is no text (U+001B); write it without that character, in plain text.",
  ],
  [{ code: "not-utf8", path: "" }, "the profile is not text in UTF-8; save it as UTF-8."],
  [
    { code: "too-large", path: "", found: null, most: 50_000, unit: "parts" },
    "the profile is too long: more than 50,000 words and marks; write at most 50,000.",
  ],
  [
    {
      code: "program-not-found",
      path: "pins.must[0]",
      found: "acgme:9999999999",
      nearest: "acgme:1999999999",
    },
    "pins.must[0] names a program that is not in the ledger: acgme:9999999999; write a program id such as acgme:1403521267, nrmp:1820726C0 or the ten digits of the ACGME code. Nearest: acgme:1999999999.",
  ],
  [
    { code: "season-not-covered", path: "season", found: 2020, nearest: 2027 },
    "season is a season without facts: 2020; write 2027 or later.",
  ],
  [
    { code: "season-over", path: "season", found: 2027, matchDay: "2027-03-19", nearest: 2028 },
    "season is over: 2027, whose Match Day was 2027-03-19; write 2028 or later.",
  ],
  [
    {
      code: "signals-above-allowance",
      path: `signals.${IM}.gold`,
      specialty: IM,
      signal: "gold",
      found: 99,
      most: 3,
      season: 2027,
      sent: false,
    },
    `signals.${IM}.gold is out of range: 99 gold signals in ${IM}; the 2027 season gives 3.`,
  ],
  [
    {
      code: "signals-above-allowance",
      path: "in_season[3].signal",
      specialty: IM,
      signal: "gold",
      found: 10,
      most: 3,
      season: 2027,
      sent: true,
    },
    `in_season[3].signal is beyond what can have been sent: 10 gold signals in ${IM}; the 2027 season gives 3.`,
  ],
  [
    {
      code: "signal-kind",
      path: `signals.${IM}.signal`,
      specialty: IM,
      signal: "signal",
      kinds: ["gold", "silver"],
      season: 2027,
    },
    `signals.${IM}.signal names a kind of signal that ${IM} does not have in 2027: signal; write gold or silver.`,
  ],
  [
    {
      code: "date-out-of-range",
      path: "in_season[0].applied",
      found: "2027-10-02",
      least: null,
      most: "2026-10-01",
    },
    "in_season[0].applied is out of range: 2027-10-02; write a day up to 2026-10-01.",
  ],
  [{ code: "wrong-size", path: "levels", found: 1, least: 3, most: 3 }, "levels has 1 entry; write 3."],
  [{ code: "facts-unreadable", path: "facts", reason: "cut short" }, "the facts cannot be read: cut short."],
  [{ code: "more", path: "", count: 1_482 }, "and 1,482 more problems."],
];

describe("a problem that takes more than the file to find", () => {
  it.each(FURTHER)("is said plainly: %j", (problem, says) => {
    expect(fileProblemWords(problem)).toBe(says);
  });

  it("leaves no kind of problem without a test of its words", () => {
    const shown = new Set<ProblemCode>([
      ...CASES.map(([, , , code]) => code),
      ...FURTHER.map(([{ code }]) => code),
      "not-a-mapping",
    ]);
    const all = readFileSync(
      new URL("../../../packages/report/src/problems/file-problem-words.ts", import.meta.url),
      "utf8",
    );
    const codes = [...all.matchAll(/^ {2}"?([a-z0-9-]+)"?: \(/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !shown.has(code as ProblemCode))).toEqual([]);
  });
});
