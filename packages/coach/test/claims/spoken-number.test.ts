import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenNumber } from "../../src/claims/spoken-number.ts";

const read = (text: string) => spokenNumber(text.split(" "), 0);

describe("a number as it is spoken", () => {
  it.each<[string, number, number]>([
    ["40 patients", 40, 1],
    ["1,200 children", 1200, 1],
    ["forty patients", 40, 1],
    ["twenty-five nurses", 25, 1],
    ["a hundred patients", 100, 2],
    ["a dozen students", 12, 2],
    ["two dozen students", 24, 2],
    ["one hundred and twenty patients", 120, 4],
    ["two thousand five hundred nurses", 2500, 4],
    ["3 million people", 3_000_000, 2],
    ["two and a half years", 2.5, 4],
    ["a hundred nurses and twenty students", 100, 2],
    ["forty and more", 40, 1],
  ])("%s", (text, value, length) => {
    expect(read(text)).toEqual({ value, length });
  });

  it.each(["a patient", "first patient", "several hundred", "hundreds of", "and twenty", ""])(
    "finds none in: %s",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it("reads figures as they stand, and takes no more words than there are", () => {
    const word = fc.constantFrom(
      "a",
      "two",
      "forty",
      "hundred",
      "thousand",
      "dozen",
      "and",
      "half",
      "nurses",
      "7",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.nat(9999), (words, figure) => {
        const found = spokenNumber(words, 0);
        expect(found?.length ?? 0).toBeLessThanOrEqual(words.length);
        expect(spokenNumber([String(figure), "nurses"], 0)).toEqual({ value: figure, length: 1 });
      }),
    );
  });
});
