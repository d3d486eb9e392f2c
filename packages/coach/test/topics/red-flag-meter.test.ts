import { describe, expect, it } from "vitest";
import { checkDocument } from "../../src/check.ts";
import { documentOf } from "../../src/document/document.ts";
import { redFlagMeter } from "../../src/topics/red-flag-meter.ts";

const meterOf = (text: string, kind: "personal-statement" | "interview-answer" = "personal-statement") =>
  redFlagMeter(documentOf(text, kind)).map(({ sentences, growthAfter }) => [sentences, growthAfter]);

describe("the red flag meter", () => {
  it("counts the sentences before anything changes, and sees the change", () => {
    expect(meterOf("I failed Step 1. The letter came in May. I then changed my plan and passed.")).toEqual([
      [2, true],
    ]);
  });

  it("sees that nothing changes", () => {
    expect(meterOf("I failed Step 1. The letter came in May.")).toEqual([[2, false]]);
  });

  it("takes luck for no change", () => {
    expect(meterOf("I failed Step 1. The second time I had more luck.")).toEqual([[2, false]]);
  });

  it("begins with the answer where the question asks for the setback", () => {
    const text = "Q: You failed Step 1. What happened?\n\nA: It was a dark year. I was alone.";
    expect(meterOf(text, "interview-answer")).toEqual([[2, false]]);
  });

  it("sees a change of another paragraph only where it is about the same setback", () => {
    expect(meterOf("I failed Step 1.\n\nI changed my plan and passed Step 1 in 2022.")).toEqual([[1, true]]);
    expect(meterOf("I did not match in 2025.\n\nI later passed Step 3 with 228.")).toEqual([[1, false]]);
    expect(meterOf("I failed Step 1.\n\nI learned that pain has no words.")).toEqual([[1, false]]);
  });

  it("sees a return after time away", () => {
    const text =
      "The gap in my CV from 2019 to 2020 is when my daughter was born. I read one chapter a day and returned to the wards in March 2020.";
    expect(meterOf(text)).toEqual([[1, true]]);
    const year =
      "During my gap year I cared for my mother. I returned in January and finished with the rest.";
    expect(meterOf(year)).toEqual([[1, true]]);
  });

  it("says what the finding says", () => {
    for (const text of [
      "I did not match in 2025. I asked two programs why, and both said my letters were old.",
      "I did not match in 2025.\n\nI later passed Step 3 with 228.",
      "I failed Step 1. The letter came in May.",
      "I failed Step 1. I passed it the second time.",
      "I failed Step 1.\n\nI changed my plan and passed Step 1 in 2022.",
      "I have been treated for depression, and I take my medicine every day.",
    ]) {
      const check = checkDocument(text, "personal-statement");
      const isFound = check.findings.some(({ rule }) => rule === "no-growth-after-red-flag");
      expect(
        check.reading?.redFlags.map(({ growthAfter }) => growthAfter),
        text,
      ).toEqual([!isFound]);
    }
  });

  it("ends where a patient comes", () => {
    expect(meterOf("I failed the first year of medical school. My patients came on Monday.")).toEqual([
      [1, false],
    ]);
  });

  it("leaves a quotation alone", () => {
    expect(meterOf("'I failed Step 1.' “I failed Step 2 CK. I cared for 40 patients.”")).toEqual([]);
  });

  it("finds nothing in a text of patients", () => {
    expect(meterOf("The first drug failed. She went home in May.")).toEqual([]);
  });
});
