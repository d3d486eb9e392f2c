import { parseProfileValue } from "@smartpick/profile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_NOTE, noteOn } from "../../src/store/program-notes.ts";

test("a note is found by its program, whatever else stands in the draft", () => {
  const notes = [{ program: "acgme:1", text: "Called back." }, "no note", { program: "acgme:2" }];
  expect(noteOn({ notes }, "acgme:1")).toBe("Called back.");
  expect(noteOn({ notes }, "acgme:2")).toBe("");
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(noteOn({ notes: anything }, "acgme:9")).toBe("");
    }),
  );
});

test("a note as long as the field takes is taken by the profile format, and a longer one is not", () => {
  const withNote = (length: number) =>
    parseProfileValue({
      applicant: { type: "us-md" },
      exams: { step2ck: 231 },
      seeks: { specialties: ["Family Medicine"] },
      notes: [{ program: "acgme:1403521267", text: "a".repeat(length) }],
    });
  expect(withNote(LONGEST_NOTE).ok).toBe(true);
  expect(withNote(LONGEST_NOTE + 1).ok).toBe(false);
});
