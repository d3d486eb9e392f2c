import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/check.ts";
import { isWithin, quotedIn, quotedInSentence, quotedInText } from "../../src/document/quoted.ts";

describe("what is quoted", () => {
  it.each([
    ['He said "no" and "yes".', ['"no"', '"yes"']],
    ["“One. Two,” she said.", ["“One. Two,”"]],
    ['A board of 5" and no more.', []],
    ["Nothing.", []],
  ])("in %s", (text, expected) => {
    expect(quotedIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });
});

describe("what is quoted in a sentence by itself", () => {
  it.each([
    ['He said "no" and "yes" at once.', ['"no"', '"yes"']],
    ["He said “no” at once.", ["“no”"]],
    ['He said "no at once.', ['"no at once.']],
    ["No,” he said, “not now.", ["“not now."]],
  ])("goes to the end where a mark is left open: %s", (text, expected) => {
    expect(quotedInSentence(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });
});

describe("what is quoted in a text", () => {
  const text = 'A "b.\nC "d" e.';

  it("is read by paragraph and told from the start of the text", () => {
    expect(
      quotedInText(text, [
        { from: 0, to: 5 },
        { from: 6, to: 14 },
      ]),
    ).toEqual([{ from: 8, to: 11 }]);
  });

  it("holds a passage only as a whole", () => {
    expect(isWithin({ from: 9, to: 10 }, [{ from: 8, to: 11 }])).toBe(true);
    expect(isWithin({ from: 9, to: 12 }, [{ from: 8, to: 11 }])).toBe(false);
  });
});

describe("another's words", () => {
  const namesIn = (text: string): readonly string[] =>
    checkDocument(text, "personal-statement").findings.map(({ name }) => name);

  it("are not her slips of grammar, over several sentences too", () => {
    expect(
      namesIn("He wrote. “We discussed about it. We discussed about it again.” I went home."),
    ).not.toContain("discuss-about");
    expect(namesIn("He wrote. We discussed about it.")).toContain("discuss-about");
  });

  it("may still be a placeholder that was left in", () => {
    expect(namesIn("They call it “[Program Name]” there.")).toContain("placeholder-left");
  });
});
