import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/document/document.ts";
import { orderBlocks } from "../../src/topics/order-blocks.ts";
import { isInOrder, type LineEntry, orderLine } from "../../src/topics/order-line.ts";
import { redFlagMeter } from "../../src/topics/red-flag-meter.ts";

function lineOf(text: string): readonly LineEntry[] {
  const document = documentOf(text, "personal-statement");
  return orderLine(document, redFlagMeter(document));
}
const topics = (text: string): readonly string[] => lineOf(text).map(({ topic }) => topic);

describe("the order line", () => {
  it("has every sentence, and what names no topic goes on", () => {
    const text =
      "I examined a boy with fever. The tea was cold.\n\nThe tea was hot. I built a dashboard in SQL.";
    expect(topics(text)).toEqual(["bedside", "bedside", "other", "informatics"]);
  });

  it("gives a setback all its sentences, and the change after it to growth", () => {
    const text =
      "I failed Step 1. The letter came in May. My father was ill. I changed my plan, and on the ward I learned to ask.";
    expect(topics(text)).toEqual(["red-flag", "red-flag", "red-flag", "growth"]);
  });

  it("leaves a lesson of the next paragraph where it belongs", () => {
    expect(topics("I failed Step 1.\n\nI learned that the patient in bed nine knew more than I.")).toEqual([
      "red-flag",
      "bedside",
    ]);
  });

  it("joins neighbors of one topic to a block", () => {
    const blocks = orderBlocks(lineOf("I examined a boy. The tea was cold. I built a dashboard in SQL."));
    expect(blocks.map(({ topic, words, sentences }) => [topic, words, sentences.length])).toEqual([
      ["bedside", 8, 2],
      ["informatics", 6, 1],
    ]);
  });

  it.each([
    ["I examined a boy. I built a dashboard in SQL.", true],
    ["I built a dashboard in SQL. I examined a boy.", false],
    ["I examined a boy.", null],
    ["", null],
    ["Computers never interested me. I examined a boy. I built a dashboard in SQL.", true],
    ["Technology changed the district. I examined a boy. I built a dashboard in SQL.", null],
    ["I have a certificate in data analysis from Coursera. I examined a boy.", null],
    ["I seek a program in internal medicine with a clinic for immigrants. I examined a boy.", null],
  ])("knows whether the bedside comes first: %s", (text, is) => {
    expect(isInOrder(documentOf(text, "personal-statement"), lineOf(text))).toBe(is);
  });

  it("carries no topic to a sentence with a matter of its own", () => {
    expect(topics("I built a dashboard in SQL. My hobbies are chess and swimming.")).toEqual([
      "informatics",
      "other",
    ]);
    expect(
      topics("I passed Step 1 and Step 2 CK. I have three publications. I speak Arabic.").slice(1),
    ).toEqual(["other", "other"]);
    expect(topics("I examined a boy. I told him. I graduated in 2015.")).toEqual([
      "bedside",
      "bedside",
      "other",
    ]);
  });

  it("draws no ward for her family, her own health, a quotation or a loose word", () => {
    expect(topics("My mother was a nurse. She taught me to wash my hands.")).toEqual([
      "background",
      "background",
    ]);
    expect(topics("I cared for my mother, who was dying of cancer. I held her hand.")).toEqual([
      "background",
      "background",
    ]);
    expect(topics("I was treated, and I am well.")).toEqual(["background"]);
    expect(topics("“I cared for 40 patients on the ward.”")).toEqual(["other"]);
    expect(topics("Blood banks taught me patience. Pressure moves me.")).toEqual(["other", "other"]);
  });

  it("draws what changed after a season without a match as growth", () => {
    const text =
      "I did not match in 2025. I asked two programs why, and both said my letters were old. I have two new ones, from an inpatient month in Ohio.";
    expect(topics(text)).toEqual(["red-flag", "growth", "growth"]);
  });
});
