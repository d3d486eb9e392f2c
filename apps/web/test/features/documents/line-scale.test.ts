import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineScale } from "../../../src/features/documents/line-scale.ts";

test("places are as the words are, where each block has room", () => {
  const { width, placeOf } = lineScale([10, 30, 60], 1000, 8);
  expect([width, placeOf(0), placeOf(0.1), placeOf(0.4), placeOf(1)]).toEqual([1000, 0, 0.1, 0.4, 1]);
});

test("short blocks take the least width, and the others share what is left", () => {
  const { width, placeOf } = lineScale([1, 99], 100, 24);
  expect([width, placeOf(0.01)]).toEqual([100, 0.24]);
  expect(lineScale([1, 99], 100, 24).sizes).toEqual([0.24, 0.76]);
  expect(lineScale(Array(60).fill(5), 320, 24).width).toBe(1440);
});

test("places never go back and never leave the line, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { maxLength: 60 }),
      fc.integer({ min: 0, max: 1400 }),
      fc.constantFrom(0, 8, 24),
      (words, room, least) => {
        const { placeOf } = lineScale(words, room, least);
        let before = 0;
        for (const share of [0, 0.1, 0.25, 0.5, 0.75, 1]) {
          const place = placeOf(share);
          expect(place).toBeGreaterThanOrEqual(before - 1e-9);
          expect(place).toBeLessThanOrEqual(1);
          before = place;
        }
      },
    ),
  );
});
