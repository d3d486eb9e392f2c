import { describe, expect, it } from "vitest";
import { builtSpeller } from "../read-speller.ts";
import { markedText } from "./marked-text.ts";
import { measured } from "./measure.ts";
import { readCorpus } from "./read-corpus.ts";

const speller = builtSpeller();

/** Share of the planted faults that are found. */
function recall(corpus: string): number {
  const texts = readCorpus(`${corpus}/planted`).map((text) => measured(text, speller));
  const planted = texts.flatMap(({ text }) => text.faults).length;
  expect(planted).toBeGreaterThanOrEqual(140);
  return texts.flatMap(({ found }) => found).length / planted;
}

describe("planted faults", () => {
  it.each(["dev", "held-out", "third", "fourth"])(
    "of the corpus %s, with which rules were made, are found",
    (corpus) => {
      expect(recall(corpus)).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each([
    ["fifth", 0.7],
    ["sixth", 0.87],
    ["seventh", 0.9],
    ["eighth", 0.81],
    ["ninth", 0.8],
  ])("of the corpus %s, which was measured first, are found no less often than then", (corpus, then) => {
    expect(recall(corpus)).toBeGreaterThanOrEqual(then);
  });
});

describe("the marks of a corpus", () => {
  it("are taken out of the text, and joined where they are one fault", () => {
    const text = markedText(
      "a",
      "kind: experience\nwhole: too-short\n---\nI ⟦weak-verb#1|helped⟧ and ⟦weak-verb#1|helped⟧.\n",
    );
    expect(text.text).toBe("I helped and helped.\n");
    expect(text.faults).toEqual([
      {
        rules: ["weak-verb"],
        spans: [
          { from: 2, to: 8 },
          { from: 13, to: 19 },
        ],
      },
      { rules: ["too-short"], spans: [] },
    ]);
  });

  it.each(["kind: experience\n---\n⟦weak-verb|x", "---\nno kind", "no head"])(
    "are refused where broken: %j",
    (source) => {
      expect(() => markedText("a", source)).toThrow();
    },
  );
});
