import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unpackWords } from "../../src/spelling/unpack-words.ts";
import { builtSpeller } from "../read-speller.ts";

const speller = builtSpeller();

describe("the speller", () => {
  it.each([
    "patient",
    "Patient",
    "PATIENT",
    "patient's",
    "patients’",
    "well-known",
    "paediatric",
    "pediatric",
    "levetiracetam",
    "LOINC",
    "SNOMED",
    "Nepal",
    "2nd",
    "1990s",
    "40-year-old",
  ])("knows %s", (word) => {
    expect(speller.knows(word)).toBe(true);
  });

  it.each([
    ["assisstant", "assistant"],
    ["hypertention", "hypertension"],
    ["diabetis", "diabetes"],
    ["recieve", "receive"],
    ["accomodation", "accommodation"],
    ["seperate", "separate"],
    ["hemorrage", "hemorrhage"],
    ["occured", "occurred"],
    ["pnuemonia", "pneumonia"],
    ["definately", "definitely"],
  ])("does not know %s, and names %s among the near ones", (word, right) => {
    expect(speller.knows(word)).toBe(false);
    expect(speller.near(word)).toContain(right);
  });

  it("names only known words, at most three, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 14 }), (word) => {
        const near = speller.near(word);
        expect(near.length).toBeLessThanOrEqual(3);
        expect(near.every((one) => speller.knows(one))).toBe(true);
      }),
    );
  });
});

describe("the packed list", () => {
  it("unpacks to the words that were packed", () => {
    expect([...unpackWords("0card\n4s\n2ution\n0zoo")]).toEqual(["card", "cards", "caution", "zoo"]);
  });

  it.each(["5card", "card", "0card\n9s"])("is refused where it is damaged: %s", (text) => {
    expect(() => unpackWords(text)).toThrow("damaged");
  });
});
