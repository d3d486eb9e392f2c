import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningsOf, beginsSo } from "../../src/rules/first-letters.ts";
import { neededLists } from "../../src/rules/frame-lists.ts";
import { framePlaces } from "../../src/rules/frames.ts";

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
    expect(beginsSo(text.slice(0, 2), beginningsOf(source))).toBe(is);
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
          expect(beginsSo(text.slice(0, 2), beginningsOf(expression))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("the lists that a frame needs", () => {
  it.each([
    ["i am @trait", ["trait"]],
    ["i am (@adv )?@trait", ["trait"]],
    ["(@adv|so) @trait", ["trait"]],
    ["i am (a @trait person)", ["trait"]],
    ["i am @trait|you are", []],
    ["(very ){0,2}@trait and @quality", ["trait", "quality"]],
  ])("%s: %j", (line, lists) => {
    expect(neededLists(line)).toEqual(lists);
  });
});

describe("frames that are looked up by their first letters", () => {
  it("find what one expression for all of them finds", () => {
    const lines = ["i am (very )?@trait", "(my|our) @trait team", "@trait and @trait", "so ~2 kind"];
    const words = { trait: ["kind", "hard-?working", "warm(?:-hearted)?"] };
    const list = `(?:${words.trait.join("|")})`;
    const whole = new RegExp(
      `(?<![\\w-])(?:i am (?:very )?${list}|(?:my|our) ${list} team|${list} and ${list}|so (?:\\S+ ){0,2}kind)(?![\\w-])`,
      "g",
    );
    const word = fc.constantFrom(
      "i",
      "am",
      "very",
      "kind",
      "hardworking",
      "warm",
      "my",
      "team",
      "and",
      "so",
      "not",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }).map((all) => all.join(" ")),
        (text) => {
          const expected = [...text.matchAll(whole)].map(({ index, 0: found }) => [
            index,
            index + found.length,
          ]);
          expect(framePlaces(lines, words)(text).map(({ from, to }) => [from, to])).toEqual(expected);
        },
      ),
      { numRuns: 600 },
    );
  });
});
