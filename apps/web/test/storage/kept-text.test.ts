import { expect, test } from "vitest";
import { TEXT_LIMITS, textFrom } from "../../src/storage/kept-text.ts";
import { ownerOf } from "../../src/storage/paper.ts";
import { aText } from "./a-text.ts";

const FULL = aText({
  specialty: "Pathology",
  versions: [{ text: "Before", at: 5, note: "First" }],
  ignored: [{ name: "passive", quote: "was done", because: "The team did it" }],
  off: ["reading-grade"],
  words: ["Pokhara"],
  programs: ["Howard University"],
  remarks: [{ quote: "I numbered", words: "How many?" }],
  found: { fix: 1, think: 2 },
  trashed: 20,
});

test("a whole text is read as it was written, and what is not of it is left out", () => {
  expect(textFrom(FULL)).toEqual(FULL);
  expect(textFrom({ ...FULL, more: 1 })).toEqual(FULL);
});

test.each([
  ["nothing", undefined],
  ["a list", []],
  ["another kind", { ...FULL, kind: "poem" }],
  ["no lot", { ...FULL, lot: "0" }],
  ["a text too long", { ...FULL, text: "a".repeat(TEXT_LIMITS.characters + 1) }],
  ["too many versions", { ...FULL, versions: Array(TEXT_LIMITS.versions + 1).fill(FULL.versions[0]) }],
  ["a version without a time", { ...FULL, versions: [{ text: "Before", note: "" }] }],
  ["a reason that is none", { ...FULL, ignored: [{ name: "passive", quote: "x" }] }],
  ["words that are none", { ...FULL, words: [1] }],
  ["a time that is none", { ...FULL, changed: Number.NaN }],
])("%s is no text", (_, kept) => {
  expect(textFrom(kept)).toBeNull();
});

test("whose a text is can be told where the rest cannot be read", () => {
  expect(ownerOf({ ...FULL, kind: "poem" })).toEqual({ document: "one", changed: 10 });
  expect(ownerOf("slip")).toBeNull();
});
