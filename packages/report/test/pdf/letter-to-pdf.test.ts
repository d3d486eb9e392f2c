import { describe, expect, it } from "vitest";
import { letterPage, letterToPdf } from "../../src/pdf/letter-to-pdf.ts";
import { longestLetter } from "../letter/longest-letter.ts";

function sheetsOf(pdf: Uint8Array): number {
  return new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}

describe("a letter as PDF", () => {
  it("is one sheet, even when every part is as long as it may be", async () => {
    expect(sheetsOf(await letterToPdf(longestLetter()))).toBe(1);
  });

  it("says of an example that its applicant is invented", () => {
    const { header } = letterPage(longestLetter());
    expect(JSON.stringify(header)).toContain("invented");
    expect(JSON.stringify(letterPage({ ...longestLetter(), invented: null }))).not.toContain("invented");
  });

  it("leaves lines to write on where nothing is written", async () => {
    const letter = { ...longestLetter(), written: { name: "", adviser: "", note: "" }, help: null };
    expect(sheetsOf(await letterToPdf(letter))).toBe(1);
  });
});
