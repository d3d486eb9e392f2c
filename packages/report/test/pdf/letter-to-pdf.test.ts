import { describe, expect, it } from "vitest";
import { letterToPdf } from "../../src/pdf/index.ts";
import { longestLetter } from "../letter/longest-letter.ts";

function sheetsOf(pdf: Uint8Array): number {
  return new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

describe("a letter as PDF", () => {
  it("is one sheet, even when every part is as long as it may be", async () => {
    expect(sheetsOf(await letterToPdf(longestLetter()))).toBe(1);
  });

  it("leaves lines to write on where nothing is written", async () => {
    const letter = { ...longestLetter(), written: { name: "", adviser: "", note: "" }, help: null };
    expect(sheetsOf(await letterToPdf(letter))).toBe(1);
  });
});
