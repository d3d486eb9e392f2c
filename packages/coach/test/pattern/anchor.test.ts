import { describe, expect, it } from "vitest";
import { anchorOf } from "../../src/pattern/anchor.ts";

describe("the anchor of a pattern", () => {
  it.each([
    ["the <patient>", ["patient"], 1, 1],
    ["@adv{0,2} the ward|unit _{0,4} of", ["ward", "unit"], 1, 3],
    ["^ @num years? old", ["old"], 1, 2],
    ["!the card{1,2}", ["card"], 1, 1],
    ["~discuss the", ["discuss", "discusses", "discussed", "discussed", "discussing"], 0, 0],
  ])("of %s is %j after %i to %i tokens", (pattern, words, least, most) => {
    const anchor = anchorOf(pattern);
    expect(new Set(anchor?.words)).toEqual(new Set(words));
    expect([anchor?.least, anchor?.most]).toEqual([least, most]);
  });

  it.each(["un* _ @num", "!a", "card?"])(
    "of %s is none: no list of words holds what a match needs",
    (pattern) => {
      expect(anchorOf(pattern)).toBeNull();
    },
  );
});
