import { describe, expect, it } from "vitest";
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

  it("finds nothing in a text of patients", () => {
    expect(meterOf("The first drug failed. She went home in May.")).toEqual([]);
  });
});
