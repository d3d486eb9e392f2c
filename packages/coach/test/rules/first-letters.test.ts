import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsOf, beginsSo } from "../../src/rules/first-letters.ts";
import { frameTree } from "../../src/rules/frame-tree.ts";

describe("the beginnings of an expression", () => {
  it.each([
    ["i am", "i am", true],
    ["i am", "it is", false],
    ["(?:very )?kind", "kind", true],
    ["(?:very )?kind", "very", true],
    ["(?:very )?kind", "so", false],
    ["(?:a|the) card", "the", true],
    ["colou?r", "co", true],
    ["[ab]c", "bc", true],
    ["[ab]c", "cc", false],
    ["a{0,2}b", "b", true],
    ["(?!no)yes", "ye", true],
    ["\\d+ cards", "40", true],
    ["\\S+ cards", "any", true],
  ])("of %s: %s begins so: %s", (source, text, is) => {
    expect(beginsSo(text.slice(0, 2), beginningsOf(frameTree(source)))).toBe(is);
  });

  it("hold the beginning of whatever the expression matches", () => {
    const letter = fc.constantFrom("a", "b", "c", " ");
    const piece: fc.Arbitrary<string> = fc.oneof(
      fc.constantFrom(
        "a",
        "b",
        "c",
        " ",
        "[ab]",
        ".",
        "(?:a|bc)",
        "(?:a )?",
        "b?",
        "c*",
        "a+",
        "(?:ab){0,2}",
      ),
      fc
        .tuple(fc.constantFrom("a", "b"), fc.constantFrom("c", " "))
        .map(([one, other]) => `(?:${one}${other}|${other})`),
    );
    const source = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        source,
        fc.array(letter, { maxLength: 8 }).map((letters) => letters.join("")),
        (expression, text) => {
          const match = new RegExp(`^(?:${expression})`).exec(text);
          fc.pre(match !== null);
          expect(beginsSo(text.slice(0, 2), beginningsOf(frameTree(expression)))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
