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
  ])("knows whether the bedside comes first: %s", (text, is) => {
    expect(isInOrder(lineOf(text))).toBe(is);
  });
});
