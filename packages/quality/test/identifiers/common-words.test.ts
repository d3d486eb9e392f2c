import { expect, it } from "vitest";
import { isCommonWord, isSlipOfCommonWord } from "../../src/identifiers/common-words.ts";

it("knows words of English and medicine with their inflections, and no names", () => {
  for (const word of ["bedside", "Studies", "stopped", "hemolyzed", "hypotensive", "sacrum"])
    expect(isCommonWord(word), word).toBe(true);
  for (const word of ["raghunathan", "Hamtramck", "marisol", "Vukovic", "Lindqvist"])
    expect(isCommonWord(word), word).toBe(false);
});

it("takes a slip of the hand for the word that was meant, and a name for none", () => {
  for (const word of ["patietn", "daugter", "neigbor", "pharmcy", "confusd"])
    expect(isSlipOfCommonWord(word), word).toBe(true);
  for (const word of ["raghunathan", "toledo", "fatemeh", "luz"])
    expect(isSlipOfCommonWord(word), word).toBe(false);
});
