import { expect, test } from "vitest";
import { partsOf, withoutParts } from "../../../src/features/carry/left-out.ts";

const DRAFT = {
  schema: "smartpick/profile@1",
  exams: { step2ck: 224 },
  notes: [{ program: "acgme:1400100003", text: "kind" }],
  in_season: [{ program: "acgme:1400100003" }, { program: "acgme:1404500002" }],
  facts: [],
  letters: [{ writer: "Dr A" }],
  application: {
    experiences: [{ title: "A" }, { title: "B" }],
    impactful: "My text",
    areas: { text: "Why" },
  },
};

test("parts that may stay behind are named with how much is in them, and empty ones are not", () => {
  expect(partsOf(DRAFT)).toEqual([
    { path: "notes", words: "1 note about a program" },
    { path: "in_season", words: "2 applications of my season" },
    { path: "letters", words: "1 letter of recommendation" },
    { path: "application", words: "4 entries of the application form" },
  ]);
  expect(partsOf({ schema: "smartpick/profile@1", notes: "no list" })).toEqual([]);
});

test("what is left out is gone, and everything else stays", () => {
  const rest = withoutParts(DRAFT, new Set(["notes"]));
  expect(rest).toEqual({ ...DRAFT, notes: undefined });
  expect("notes" in rest).toBe(false);
  expect(withoutParts(DRAFT, new Set())).toBe(DRAFT);
});
