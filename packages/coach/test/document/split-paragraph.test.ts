import { describe, expect, it } from "vitest";
import { splitParagraph } from "../../src/document/split-paragraph.ts";

const textsOf = (paragraph: string): readonly string[] =>
  splitParagraph(paragraph).map(({ sentence }) => sentence.text);

describe("a paragraph", () => {
  it("ends a sentence after a short number", () => {
    const paragraph = "I failed Step 1. My plan had no questions. I scored 215. It was low.";
    expect(textsOf(paragraph)).toEqual([
      "I failed Step 1.",
      "My plan had no questions.",
      "I scored 215.",
      "It was low.",
    ]);
  });

  it("keeps the places of the words after such a cut", () => {
    const paragraph = "I failed Step 1. Then I passed.";
    const [, second] = splitParagraph(paragraph);
    const words = second?.sentence.words.map(({ from, to }) =>
      paragraph.slice((second?.from ?? 0) + from, (second?.from ?? 0) + to),
    );
    expect(words).toEqual(["Then", "I", "passed"]);
  });

  it("leaves the number of a list and a decimal alone", () => {
    expect(textsOf("1. Wash your hands.")).toEqual(["1. Wash your hands."]);
    expect(textsOf("She took 3.5 mg. Then she slept.")).toEqual(["She took 3.5 mg.", "Then she slept."]);
  });
});
