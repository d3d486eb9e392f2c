import { describe, expect, it } from "vitest";
import type { Sentence } from "../../../src/document/sentence.ts";
import { splitParagraph } from "../../../src/document/split-paragraph.ts";
import { isOneSlip } from "../../../src/rules/sentence/one-slip.ts";
import { isOwnDeed } from "../../../src/rules/sentence/own-deed.ts";
import { gradeOf, syllablesOf } from "../../../src/rules/sentence/syllables.ts";

function sentenceOf(text: string): Sentence {
  const [first] = splitParagraph(text);
  if (first === undefined) throw new Error("no sentence");
  return first.sentence;
}

describe("whose deed a verb is", () => {
  it.each([
    ["I also helped in the kitchen.", "helped", true],
    ["I washed the pump and helped in the kitchen.", "helped", true],
    ["Helped in the kitchen.", "helped", true],
    ["Washed the pump and helped in the kitchen.", "helped", true],
    ["I have been involved in it.", "involved", true],
    ["The nurse who helped in the kitchen left.", "helped", false],
    ["The nurse washed the pump and helped in the kitchen.", "helped", false],
    ["I saw that he washed the pump and helped in the kitchen.", "helped", false],
    ["Three muscles are involved in it.", "involved", false],
  ])("%s (%s): hers is %s", (text, verb, hers) => {
    const { tokens } = sentenceOf(text);
    const at = tokens.findIndex(({ lower }) => lower === verb);
    expect(isOwnDeed(tokens, at)).toBe(hers);
  });
});

describe("one slip", () => {
  it.each([
    ["mornning", "morning", true],
    ["clorine", "chlorine", true],
    ["menengitis", "meningitis", true],
    ["recieved", "received", true],
    ["hypertention", "hypertension", true],
    ["shoebox", "hotbox", false],
    ["pill", "pill", false],
  ])("%s for %s: %s", (one, other, is) => {
    expect(isOneSlip(one, other)).toBe(is);
  });
});

describe("syllables", () => {
  it.each([
    ["pill", 1],
    ["nurse", 1],
    ["walked", 1],
    ["treated", 2],
    ["doctor", 2],
    ["table", 2],
    ["hospital", 3],
    ["residency", 4],
    ["pathology", 4],
    ["diagnosis", 4],
  ])("%s has %i", (word, count) => {
    expect(syllablesOf(sentenceOf(word).words[0]!)).toBe(count);
  });

  it("make a plain sentence easy and a learned one hard", () => {
    const plain = sentenceOf("I got up at five, walked to the ward and counted the beds.");
    const learned = sentenceOf(
      "Multidimensional conceptualization necessitates interdisciplinary communicative methodologies.",
    );
    expect(gradeOf([plain.words])).toBeLessThan(5);
    expect(gradeOf([learned.words])).toBeGreaterThan(24);
    expect(gradeOf([])).toBe(0);
  });
});
