import { describe, expect, it } from "vitest";
import { splitParagraph } from "../../src/document/split-paragraph.ts";
import { patternIndex } from "../../src/pattern/pattern-index.ts";

/** The passages of a sentence that a pattern marks. */
function marked(pattern: string, text: string): readonly string[] {
  const [first] = splitParagraph(text);
  if (first === undefined) throw new Error("no sentence");
  const { tokens } = first.sentence;
  return patternIndex([["x", pattern] as const])
    .matches(tokens)
    .map(({ match }) => text.slice(tokens[match.first]?.from, tokens[match.last]?.to));
}

describe("a pattern", () => {
  it.each([
    ["~discuss <about>", "We discussed about it.", ["about"]],
    ["<~@takesing to> @tobase", "I avoided to ask and want to ask.", ["avoided to"]],
    ["~@them:past to", "He told to me and tells to me.", ["told to"]],
    ["~go:past to", "I went to school and go to work.", ["went to"]],
    ["be|is|are *ing", "She is running.", ["is running"]],
    ["@poss !own @noun", "my own patient and my dear patient", ["my dear patient"]],
    ["a _{0,2} card", "a thin white card and a card", ["a thin white card", "a card"]],
    ["^ i", "“I counted pills and I slept.”", ["I"]],
    ["home $", "I went home, then home.", ["home"]],
    ["this|that , <which>", "I saw that, which was new.", ["which"]],
    ["@num @nouns", "We saw 40 patients and two nurses.", ["40 patients", "two nurses"]],
    ["@onlynoun", "a patient and a nurse plan", ["patient"]],
    ["@onlynouns", "He plans visits for patients.", ["patients"]],
    ["@onlybase", "ask, help, read, understand", ["ask", "understand"]],
    ["@onlypast", "went, thought, read, found", ["went"]],
    ["un*", "an unusual day", ["unusual"]],
    ["very? good", "very good, good", ["very good", "good"]],
  ])("%s in “%s” marks %j", (pattern, text, expected) => {
    expect(marked(pattern, text)).toEqual(expected);
  });

  it("takes curly apostrophes for straight ones", () => {
    expect(marked("don't know", "I don’t know.")).toEqual(["don’t know"]);
  });

  it.each(["@nosuchclass", "~go:nosuchform", "~@nosuchlist", "!"])(
    "throws on %s, which is a fault of the rule",
    (pattern) => {
      if (pattern === "!") expect(marked(pattern, "Stop!")).toEqual(["!"]);
      else expect(() => marked(pattern, "a")).toThrow();
    },
  );
});
