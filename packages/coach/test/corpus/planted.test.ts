import { describe, expect, it } from "vitest";
import { builtSpeller } from "../read-speller.ts";
import { markedText } from "./marked-text.ts";
import { measured } from "./measure.ts";
import { readCorpus } from "./read-corpus.ts";

const WANTED = 0.85;
const speller = builtSpeller();

describe("planted faults", () => {
  it.each(["dev", "held-out", "third"])("of the corpus %s are found, 85 of 100 at least", (corpus) => {
    const texts = readCorpus(`${corpus}/planted`).map((text) => measured(text, speller));
    const planted = texts.flatMap(({ text }) => text.faults).length;
    expect(planted).toBeGreaterThanOrEqual(140);
    expect(texts.flatMap(({ found }) => found).length / planted).toBeGreaterThanOrEqual(WANTED);
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
