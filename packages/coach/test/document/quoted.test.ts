import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/check.ts";
import { quotedIn } from "../../src/document/quoted.ts";

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
