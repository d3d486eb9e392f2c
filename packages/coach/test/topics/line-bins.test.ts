import * as fc from "fast-check";
import { expect, it } from "vitest";
import { lineBins } from "../../src/topics/line-bins.ts";
import type { LineEntry } from "../../src/topics/order-line.ts";

const entry = (topic: LineEntry["topic"], words: number, at: number): LineEntry => ({
  from: at,
  to: at + 1,
  words,
  topic,
});

it("is a block a sentence as long as there are few", () => {
  expect(lineBins([entry("bedside", 4, 0), entry("goal", 2, 1)])).toEqual([
    { from: 0, to: 1, first: 0, last: 0, words: 4, topic: "bedside" },
    { from: 1, to: 2, first: 1, last: 1, words: 2, topic: "goal" },
  ]);
  expect(lineBins([])).toEqual([]);
});

it("joins neighbors of a long text, and takes the topic of most words", () => {
  const line = [entry("bedside", 4, 0), entry("red-flag", 6, 1), entry("goal", 2, 2)];
  expect(lineBins(line, 2)).toEqual([
    { from: 0, to: 2, first: 0, last: 1, words: 10, topic: "red-flag" },
    { from: 2, to: 3, first: 2, last: 2, words: 2, topic: "goal" },
  ]);
});

it("has at most 60 blocks, and each sentence in one of them, whatever the text", () => {
  const anyLine = fc.array(fc.record({ topic: fc.constantFrom("bedside", "goal"), words: fc.nat(40) }), {
    maxLength: 400,
  });
  fc.assert(
    fc.property(anyLine, (parts) => {
      const line = parts.map(({ topic, words }, at) => entry(topic as LineEntry["topic"], words, at));
      const bins = lineBins(line);
      expect(bins.length).toBeLessThanOrEqual(60);
      const inside = bins.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      expect(inside).toEqual(line.map((_, at) => at));
    }),
    { numRuns: 60 },
  );
});
