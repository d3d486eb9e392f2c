import { DOCUMENT_KINDS, type DocumentKind, type Reading, readingSchema } from "@smartpick/answers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/document/document.ts";
import { readingOf } from "../../src/reading/reading.ts";
import { FORM_CHARACTERISTICS } from "../../src/summary/characteristics.words.ts";
import { CORE_COMPETENCIES } from "../../src/summary/core-competencies.words.ts";
import { lineWords, machineWords, redFlagsWords } from "../../src/words/reading-words.ts";
import { anyText } from "../any-text.ts";

const anyKind = fc.constantFrom(...DOCUMENT_KINDS);
const read = (text: string, kind: DocumentKind): Reading | null => readingOf(documentOf(text, kind), []);
const NAMES = new Set([...CORE_COMPETENCIES, ...FORM_CHARACTERISTICS].map(({ name }) => name));

/** Every passage of a reading. */
function spansOf({ line, redFlags, remembered, competencies }: Reading) {
  return [
    ...line,
    ...redFlags,
    ...remembered,
    ...competencies.flatMap((one) => [...one.shown, ...one.claimed]),
  ];
}

describe("a reading", () => {
  it("has every sentence of the line once, in order, with all its words", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("personal-statement", "interview-answer"), (text, kind) => {
        const document = documentOf(text, kind as DocumentKind);
        const line = readingOf(document, [])?.line ?? [];
        expect(line.map(({ from, to }) => [from, to])).toEqual(
          document.sentences.map(({ from, to }) => [from, to]),
        );
        expect(line.reduce((sum, { words }) => sum + words, 0)).toBe(document.wordCount);
      }),
    );
  });

  it("points at the text, and holds nothing but fixed names and her words, whatever the text", () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        const reading = read(text, kind);
        if (reading === null) return;
        expect(readingSchema.safeParse(reading)).toMatchObject({ success: true });
        for (const { from, to } of spansOf(reading)) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const { from, to, quote } of reading.remembered) expect(text.slice(from, to)).toBe(quote);
        for (const { name, keywords } of reading.competencies) {
          expect(NAMES.has(name)).toBe(true);
          for (const word of keywords) expect(text).toContain(word);
        }
      }),
    );
  });

  it("is the same twice", () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        expect(read(text, kind)).toEqual(read(text, kind));
      }),
      { numRuns: 40 },
    );
  });

  it("is no longer than a setback of the text allows", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text, "personal-statement");
        for (const { share, sentences, named, short } of reading?.redFlags ?? []) {
          expect(named).toBeLessThanOrEqual(sentences);
          expect(short).toBe(sentences <= 2);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("leaves out what a kind of text does not have", () => {
    const text = "I examined a boy with fever.";
    expect(read(text, "letter-request")).toBeNull();
    expect(read(text, "experience")).toMatchObject({ line: [], orderOk: null, redFlags: [] });
    expect(read(text, "interview-answer")?.machine).toBeNull();
    expect(read(text, "personal-statement")?.machine).toMatchObject({ words: 6, characters: 28, signs: [] });
  });
});

describe("a reading in words", () => {
  const text =
    "I examined a boy with “fever”. I built a dashboard in SQL. I failed Step 1. The letter came in May. It was cold. I changed my plan and passed.";
  const reading = read(text, "personal-statement");
  if (reading === null) throw new Error("no reading");

  it("says the line with its blocks, and how long a setback should be", () => {
    expect(lineWords(reading)).toBe(
      "Bedside 6 words → informatics 6 → red flag 12 (3 sentences; aim for 2) → growth 6",
    );
    expect(redFlagsWords(reading)).toBe(
      "3 sentences, 12 words, 40% of the text. Aim for 2 sentences at most. Then a change is told.",
    );
  });

  it("says all setbacks in one line, and no share of 0", () => {
    const two = read(
      "I failed Step 1. I examined a boy with fever.\n\nI did not match in 2025.",
      "interview-answer",
    );
    expect(two === null ? "" : redFlagsWords(two)).toBe(
      "2 setbacks, 2 sentences, 10 words, 63% of the text. Our words find a change after none of them.",
    );
    const long = read(
      `I failed Step 1. ${"I examined a boy with fever. ".repeat(100)}`,
      "personal-statement",
    );
    expect(long === null ? "" : redFlagsWords(long)).toMatch(/4 words, <1% of the text/);
    expect(long === null ? null : redFlagsWords({ ...long, redFlags: [] })).toBeNull();
  });

  it("names the first blocks of a line that turns often, and counts the others", () => {
    const often = read("I examined a boy. I built a dashboard in SQL. ".repeat(20), "personal-statement");
    const words = often === null ? "" : lineWords(often);
    expect(words.split(" → ")).toHaveLength(13);
    expect(words).toMatch(/→ 28 more blocks$/);
  });

  it("says what a machine reads", () => {
    expect(reading.machine === null ? "" : machineWords(reading.machine)).toBe(
      `30 words and ${text.length} characters in plain text. These signs change: “ becomes "; ” becomes ".`,
    );
  });
});
