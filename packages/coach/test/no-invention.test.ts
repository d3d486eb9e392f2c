import { DOCUMENT_KINDS, type DocumentCheck } from "@smartpick/answers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument } from "../src/check.ts";
import { charactersOf } from "../src/limits/characters-of.ts";
import { RULES } from "../src/rules/registry.ts";
import { anyText } from "./any-text.ts";
import { readCorpus } from "./corpus/read-corpus.ts";

/** The words of the rules themselves: fixed sentences, the same for every applicant. */
const OWN_WORDS = new Set(
  RULES.flatMap((rule) => [
    rule.message,
    rule.why,
    rule.ask ?? "",
    ...(rule.form === "substitution" ? rule.pairs.map(([, instead]) => instead) : []),
  ]).flatMap(partsOf),
);

/** Numbers, and words that begin with a capital inside a sentence: what could be a figure, a tool, a name. */
function partsOf(text: string): readonly string[] {
  return text.match(/\p{N}(?:[\p{N}.,]*\p{N})?%?|\p{Lu}[\p{L}\p{N}-]*/gu) ?? [];
}

/** What of a check's words is neither in the text nor in the rules, nor a count of the text itself. */
function invented(text: string, check: DocumentCheck): readonly string[] {
  const counts = new Set(
    [check.words, charactersOf(text), ...check.limits.map(({ max }) => max)].map(String),
  );
  return check.findings
    .flatMap(({ message, ask = "" }) => [message, ask])
    .flatMap(partsOf)
    .filter(
      (part) => !text.includes(part) && !OWN_WORDS.has(part) && !counts.has(part) && !isCount(part, text),
    );
}

/** A count of characters, words or sentences of the text is no larger than the text is long. */
function isCount(part: string, text: string): boolean {
  return /^\d+$/.test(part) && Number(part) <= text.length;
}

describe("what the coach says", () => {
  it("holds no number, name or tool that is not in the text, whatever the text", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...DOCUMENT_KINDS), (text, kind) => {
        expect(invented(text, checkDocument(text, kind))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(readCorpus("dev/planted").map((text) => [text.name, text] as const))(
    "of %s is in it",
    (_, { text, kind }) => {
      expect(invented(text, checkDocument(text, kind))).toEqual([]);
    },
  );
});
