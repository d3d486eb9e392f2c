import { expect } from "vitest";

/** Fails unless the text is plain: whole sentences of at most 26 words, without idiom and without a missing part. */
export function plainEnglish(text: string): void {
  expect(text).toMatch(/^[A-Z\d].*\.$/);
  expect(text).not.toMatch(/undefined|NaN|null|\[object|!|\b(just|simply|unfortunately)\b|Infinity/i);
  for (const sentence of text.split(/(?<=\.) /)) {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(26);
  }
}
