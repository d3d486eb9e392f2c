import { describe, expect, it } from "vitest";
import { compoundsOf, joinLines } from "../../src/pdf/join-lines.ts";

const NONE = compoundsOf([]);

describe("two lines of a paragraph", () => {
  it("are joined by a space", () => {
    expect(joinLines("the ward", "clock", NONE)).toBe("the ward clock");
  });

  it("lose the hyphen of the line when a small letter follows", () => {
    expect(joinLines("infor-", "mation at", NONE)).toBe("information at");
    expect(joinLines("infor\u2010", "mation at", NONE)).toBe("information at");
    expect(joinLines("infor\u00AD", "mation at", NONE)).toBe("information at");
  });

  it("keep the hyphen of a word that has it elsewhere in the text", () => {
    const compounds = compoundsOf(["A Well-known teacher"]);
    expect(joinLines("a well-", "known teacher", compounds)).toBe("a well-known teacher");
  });

  it("do not take a hyphen at the end of another line for a word's own", () => {
    expect(joinLines("infor-", "mation", compoundsOf(["infor-", "mation"]))).toBe("information");
  });

  it("keep the hyphen of a word with two, before a capital and before a number", () => {
    expect(joinLines("state-of-the-", "art care", NONE)).toBe("state-of-the-art care");
    expect(joinLines("Smith-", "Jones", NONE)).toBe("Smith-Jones");
    expect(joinLines("COVID-", "19", NONE)).toBe("COVID-19");
  });

  it("put no space after a dash or stroke that touches its word, but one after a dash that stands alone", () => {
    expect(joinLines("2019–", "2021", NONE)).toBe("2019–2021");
    expect(joinLines("and/", "or", NONE)).toBe("and/or");
    expect(joinLines("this –", "that", NONE)).toBe("this – that");
  });
});
