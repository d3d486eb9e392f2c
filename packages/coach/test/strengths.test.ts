import { describe, expect, it } from "vitest";
import { checkDocument } from "../src/check.ts";

const told = (text: string): readonly string[] => {
  const { strengths } = checkDocument(text, "experience");
  return strengths.map(({ from, to }) => text.slice(from, to));
};

describe("the strengths that she is told", () => {
  it("are one of a sentence", () => {
    expect(
      told("I counted 40 cards with Mrs. Lama in Pokhara. I learned that a form can hide a patient."),
    ).toEqual(["40 cards", "I learned that a form can hide a patient."]);
  });

  it("are no title, language, school or paper alone", () => {
    expect(told("I am paid by Dr. and Mrs. only.")).toEqual([]);
    expect(told("She speaks Nepali at home.")).toEqual([]);
    expect(told("She graduated from Tribhuvan.")).toEqual([]);
    expect(told("I hold a green card.")).toEqual([]);
  });

  it("are no lengths of time", () => {
    expect(told("She stayed for six days.")).toEqual([]);
  });

  it("are no papers that one holds", () => {
    expect(told("I hold a green card.")).toEqual([]);
    expect(told("I held her cold left hand.")).toEqual(["I held her cold left hand"]);
  });

  it("are none on a passage that is to be mended", () => {
    const text = "I implemented an EMR that cut readmissions by 15% in all wards.";
    const { findings } = checkDocument(text, "experience");
    expect(findings.map(({ rule }) => rule)).toContain("unverifiable-metric");
    expect(told(text).join()).not.toContain("15%");
  });
});
