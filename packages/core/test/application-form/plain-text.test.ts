import fc from "fast-check";
import { expect, test } from "vitest";
import { plainTextOf } from "../../src/index.ts";

test("curly quotes, dashes and hidden signs become plain, accents and line breaks stay", () => {
  const plain = plainTextOf("“Señor” — I’m\u00a0here…\n\tSoft\u00adly: 38.5 €");
  expect(plain.text).toBe('"Señor" - I\'m here...\n Softly: 38.5 €');
});

test("a sign that nothing plain stands for stays, and is said to be at risk", () => {
  const plain = plainTextOf("Better → fewer → none");
  expect(plain.text).toBe("Better → fewer → none");
  expect(plain.changed).toEqual([{ sign: "→", becomes: null, count: 2 }]);
});

test("plain text stays as it is, however often it is made plain", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = plainTextOf(text).text;
      expect(plainTextOf(once).text).toBe(once);
    }),
  );
});
