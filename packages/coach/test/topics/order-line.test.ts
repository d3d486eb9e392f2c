import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/document/document.ts";
import { orderLine } from "../../src/topics/order-line.ts";

const text = [
  "I examined a boy with fever. His mother held his hand. The tea was cold.",
  "I built a dashboard in SQL.",
  "I failed Step 1 in 2021.",
].join("\n\n");
const document = documentOf(text, "personal-statement");

describe("the order line", () => {
  it("joins neighbors of one topic and lets what names none go on", () => {
    expect(orderLine(document).map(({ topic, sentences }) => [topic, sentences])).toEqual([
      ["bedside", 3],
      ["informatics", 1],
      ["red-flag", 1],
    ]);
  });

  it("holds every word of the text, in order and without overlap", () => {
    const blocks = orderLine(document);
    expect(blocks.reduce((sum, { words }) => sum + words, 0)).toBe(document.wordCount);
    for (const [at, block] of blocks.entries())
      expect(block.from).toBeGreaterThanOrEqual(blocks[at - 1]?.to ?? 0);
  });

  it("is empty for an empty text", () => {
    expect(orderLine(documentOf("", "personal-statement"))).toEqual([]);
  });
});
