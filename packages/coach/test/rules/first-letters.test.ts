import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsOf, beginsSo } from "../../src/rules/first-letters.ts";
import { frameTree } from "../../src/rules/frame-tree.ts";
import { anyExpression, fewLetters } from "./any-expression.ts";

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
    fc.assert(
      fc.property(anyExpression, fewLetters, (expression, text) => {
        const match = new RegExp(`^(?:${expression})`).exec(text);
        fc.pre(match !== null);
        expect(beginsSo(text.slice(0, 2), beginningsOf(frameTree(expression)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
