import type { ApplicationLimit } from "@smartpick/core";
import { expect, test } from "vitest";
import { counterOf } from "../../../src/features/application/counter.ts";

const limit = (max: number | null): ApplicationLimit => ({
  max,
  source: "a-source",
  publishedFor: 2026,
  confidence: "official",
  note: null,
  others:
    max === null ? [{ max: 750, source: "b-source", publishedFor: 2026, confidence: "second-hand" }] : [],
});

test.each([
  [700, "700 of 750 characters", false],
  [750, "750 of 750 characters", false],
  [751, "751 of 750 characters, 1 too many", true],
])("%d characters are shown as they count", (length, words, isOver) => {
  expect(counterOf("a".repeat(length), limit(750))).toMatchObject({ characters: length, words, isOver });
});

test("little is said: at 50 left, at none left, and beyond, each once", () => {
  const said = (length: number): string | null => counterOf("a".repeat(length), limit(750)).said;
  expect(said(699)).toBeNull();
  expect(said(700)).toBe("Fewer than 51 characters are left.");
  expect(said(749)).toBe(said(700));
  expect(said(750)).toBe("750 characters: the field is full.");
  expect(said(751)).toBe("Too long. The form takes 750 characters.");
  expect(said(800)).toBe(said(751));
});

test("what is counted is the plain text, so that three dots count three", () => {
  expect(counterOf("wait…", limit(750)).characters).toBe(7);
});

test("without a published number nothing is too long, and the repeated one stands beside", () => {
  expect(counterOf("a".repeat(750), limit(null))).toMatchObject({ words: "750 characters", isOver: false });
  expect(counterOf("a".repeat(760), limit(null))).toMatchObject({
    words: "760 characters: 10 more than the 750 that is widely repeated",
    isOver: false,
    said: null,
  });
});
