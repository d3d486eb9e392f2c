import type { Block } from "@smartpick/engine/documents";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { labelsOf } from "../../../src/features/documents/line-labels.ts";
import { spanMover } from "../../../src/features/documents/moved-span.ts";

const block = (topic: Block["topic"], words: number): Block => ({ topic, words, sentences: [] });

test("labels stand over the line where they have room, the red flag first", () => {
  const blocks = [block("bedside", 80), block("growth", 4), block("red-flag", 6), block("goal", 10)];
  expect(labelsOf(blocks, 1200).map(({ words }) => words)).toEqual(["Bedside, 80", "Red flag, 6"]);
  expect(labelsOf(blocks, 1200)[1]?.start).toBe(0.84);
  expect(labelsOf([], 300)).toEqual([]);
});

test("no label touches another or leaves the line, whatever the text", () => {
  const any = fc.array(
    fc.record({ topic: fc.constantFrom("bedside", "red-flag", "other"), words: fc.nat(90) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(any, fc.integer({ min: 100, max: 1400 }), (parts, width) => {
      let end = -1;
      for (const { start, words } of labelsOf(
        parts.map(({ topic, words }) => block(topic as Block["topic"], words)),
        width,
      )) {
        expect(start * width).toBeGreaterThan(end);
        end = start * width + words.length * 7;
        expect(end).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test("a passage moves with what is typed before it, and is gone once it is touched", () => {
  expect(spanMover("one two", "one two")({ from: 4, to: 7 })).toEqual({ from: 4, to: 7 });
  expect(spanMover("one two", "now one two")({ from: 4, to: 7 })).toEqual({ from: 8, to: 11 });
  expect(spanMover("one two", "one 2")({ from: 0, to: 3 })).toEqual({ from: 0, to: 3 });
  expect(spanMover("one two", "one 2")({ from: 4, to: 7 })).toBeNull();
});
