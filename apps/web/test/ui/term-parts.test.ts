import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Phrase, termParts } from "../../src/ui/term-parts.ts";

const PHRASES: readonly Phrase[] = [
  ["rank list", "rol"],
  ["SOAP", "soap"],
  ["Match Week", "match-week"],
  ["Match", "match"],
];
const marked = (sentence: string, phrases = PHRASES): string =>
  termParts(sentence, phrases)
    .map(({ text, id }) => (id === null ? text : `[${text}:${id}]`))
    .join("");

describe("termParts", () => {
  it("marks each phrase where it first stands", () => {
    expect(marked("SOAP comes after SOAP. Certify your rank list.")).toBe(
      "[SOAP:soap] comes after SOAP. Certify your [rank list:rol].",
    );
  });

  it("marks whole words alone", () => {
    expect(marked("Rematch, SOAPS and a rank listed")).toBe("Rematch, SOAPS and a rank listed");
    expect(marked("SOAPS, then SOAP-week")).toBe("SOAPS, then [SOAP:soap]-week");
  });

  it("lets the phrase named first stand where two begin together", () => {
    expect(marked("In Match Week")).toBe("In [Match Week:match-week]");
  });

  it("loses nothing of any sentence and marks no phrase twice", () => {
    const words = fc.constantFrom("SOAP", "Match", "Week", "rank", "list", " ", ".", "x", "é", "𝒳");
    fc.assert(
      fc.property(fc.array(words), (pieces) => {
        const sentence = pieces.join("");
        const parts = termParts(sentence, PHRASES);
        expect(parts.map(({ text }) => text).join("")).toBe(sentence);
        const ids = parts.flatMap(({ id }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
