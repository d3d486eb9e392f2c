import { checkDocument } from "@smartpick/coach";
import { charactersOf } from "@smartpick/core";
import fc from "fast-check";
import { expect, test } from "vitest";

test("the coach and the application form count the same characters of any text", () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", " ", "\n", "é", "e\u0301", "😀", "👩‍⚕️", "…"), maxLength: 30 }),
    fc.constantFrom("", "\n", "\n\n", `${"a".repeat(750)}\n`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const [limit] = checkDocument(text, "experience").limits;
      expect(limit?.value).toBe(charactersOf(text));
    }),
    { numRuns: 20 },
  );
});
