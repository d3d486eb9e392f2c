import { expect, test } from "vitest";
import { plainTextOf } from "../../src/machine/plain-text.ts";
import { plainState, signWords } from "../../src/words/sign-words.ts";

test("curly quotes, dashes and hidden signs become plain, accents and line breaks stay", () => {
  const plain = plainTextOf("“Señor” — I’m\u00a0here…\n\tSoft\u00adly: 38.5 €");
  expect(plain.text).toBe('"Señor" - I\'m here...\n Softly: 38.5 €');
  expect(plainState(plain)).toBe("8 signs change");
});

test("a sign that nothing plain stands for stays, and is said to be at risk", () => {
  const plain = plainTextOf("Better → fewer → none");
  expect(plain.text).toBe("Better → fewer → none");
  expect(plain.changed.map(signWords)).toEqual(["→ may be lost (2 times)"]);
});

test("a plain text is ready", () => {
  expect(plainState(plainTextOf("It's done - by 9 of 10.\n"))).toBe("ready");
});
