import { expect, test } from "vitest";
import { answerId } from "../../../src/features/interview/answer-id.ts";
import { TEXT_LIMITS } from "../../../src/storage/kept-text.ts";

test("an answer has the same id in every tab, another one for another question, program, profile or lot", () => {
  const ids = [
    answerId("one", 0, "weakness"),
    answerId("one", 0, "weakness acgme:1403521287"),
    answerId("one", 1, "weakness"),
    answerId("two", 0, "weakness"),
    answerId("one", 0, "proud-of"),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(answerId("one", 0, "weakness")).toBe(ids[0]);
  for (const id of ids) {
    expect(id).toMatch(/^[\w-]+$/);
    expect(id.length).toBeLessThanOrEqual(TEXT_LIMITS.short);
  }
});
