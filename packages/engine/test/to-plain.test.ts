import { checkDocument } from "@smartpick/coach";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toPlain } from "../src/case/to-plain.ts";

test.each([
  ["a sign of two units", `${"a".repeat(748)}😀`, 750],
  ["a mark that combines", `${"a".repeat(748)}e\u0301`, 750],
  ["a final line break, which is not counted", `${"a".repeat(750)}\n`, 750],
  ["three dots that were one sign", `${"a".repeat(748)}…`, 751],
  ["a hidden hyphen that goes", `${"a".repeat(750)}\u00ad`, 750],
])("%s is counted as the form counts", (_, text, characters) => {
  expect(toPlain(text).characters).toBe(characters);
});

test("the coach and the application form count the same characters of any plain text", () => {
  const signs = fc.constantFrom("a", " ", "\n", "é", "e\u0301", "😀", "👩‍⚕️", "…", "“");
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 30 }), (text) => {
      const { copy, characters } = toPlain(text);
      expect(checkDocument(copy, "experience").limits[0]?.value).toBe(characters);
      expect(toPlain(copy).copy).toBe(copy);
    }),
    { numRuns: 20 },
  );
});
