import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameTree } from "../../src/rules/frame-tree.ts";
import { framePlaces } from "../../src/rules/frames.ts";
import { neededBy } from "../../src/rules/needed-pieces.ts";
import { anyExpression, fewLetters } from "./any-expression.ts";

describe("what every match of an expression holds", () => {
  it.each([
    ["i am @trait", ["i", "am", "@trait"]],
    ["i am (?:@adv )?@trait", ["i", "am", "@trait"]],
    ["(?:@adv|so) @trait", ["@adv|so", "@trait"]],
    ["(?:so|@adv) @trait", ["@adv|so", "@trait"]],
    ["i am @trait|you are", ["@trait|you"]],
    ["(?:very ){0,2}kind and @quality", ["kind", "and", "@quality"]],
    ["schools? of", ["school", "of"]],
    ["(?:\\S+ ){1,3}sir", ["sir"]],
    ["(?:a|.)b", ["b"]],
    ["sa+d", ["s", "a", "d"]],
    ["(?!no)yes", ["yes"]],
  ])("%s: %j", (expression, parts) => {
    const told = neededBy(frameTree(expression)).map(({ texts, lists }) =>
      [...lists.map((name) => `@${name}`), ...texts].join("|"),
    );
    expect(told).toEqual(parts);
  });

  it("stands in whatever the expression matches", () => {
    fc.assert(
      fc.property(anyExpression, fewLetters, (expression, whole) => {
        const match = new RegExp(expression).exec(whole);
        fc.pre(match !== null);
        for (const { texts } of neededBy(frameTree(expression)))
          expect(texts.some((one) => match?.[0].includes(one))).toBe(true);
      }),
      { numRuns: 2000 },
    );
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
