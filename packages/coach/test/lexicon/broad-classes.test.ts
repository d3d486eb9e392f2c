import { describe, expect, it } from "vitest";
import { tokenOf } from "../../src/document/token.ts";
import { broadClasses } from "../../src/lexicon/broad-classes.ts";
import { isA, wordsOfClass } from "../../src/lexicon/classes.ts";
import {
  ADJECTIVE_WRONG,
  NOUN_WRONG,
  VERB_NEEDLESS,
  VERB_NEEDS,
  VERB_WRONG,
} from "../../src/lexicon/small-word-tables.ts";

const is = (word: string, name: string): boolean => isA(tokenOf(word, 0, true), name);

describe("the broad classes", () => {
  it("hold hundreds of words where a construction needs them", () => {
    for (const name of ["cn", "cns", "qual", "vb", "vpast", "neverbare"])
      expect(wordsOfClass(name)?.size).toBeGreaterThan(400);
  });

  it("are in lower case, without blanks", () => {
    const odd = broadClasses().flatMap(([, words]) =>
      [...words].filter((word) => !/^[a-z][a-z-]*$/.test(word)),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ["improve", "purebase", true],
    ["plan", "purebase", false],
    ["patients", "purenouns", true],
    ["plans", "purenouns", false],
    ["went", "purepast", true],
    ["read", "purepast", false],
    ["hidden", "purepart", true],
    ["propelled", "vpast", true],
    ["foresaw", "vpast", true],
    ["training", "doing", false],
    ["going", "doing", true],
  ])("%s is @%s: %s", (word, name, expected) => {
    expect(is(word, name)).toBe(expected);
  });
});

describe("the tables of small words", () => {
  it.each(Object.entries({ VERB_WRONG, VERB_NEEDLESS, VERB_NEEDS, ADJECTIVE_WRONG, NOUN_WRONG }))(
    "%s has one line for each word, in order",
    (_, lines) => {
      const heads = lines.map((line) => line.split(": ")[0]);
      expect(heads).toEqual([...new Set(heads)].sort());
      expect(lines.filter((line) => !/^[a-z]+: [a-z]+(?: [a-z]+)*$/.test(line))).toEqual([]);
    },
  );
});
