import { expect, test } from "vitest";
import { mergedText } from "../../src/storage/merge-text.ts";
import { aText } from "./a-text.ts";

const BEFORE = aText({ text: "One.", words: ["a"], off: ["passive"] });

test("what one tab changed stands beside what the other changed", () => {
  const kept = { ...BEFORE, title: "Theirs", words: ["a", "b"] };
  const after = { ...BEFORE, text: "One. Two.", off: [], words: ["a", "c"] };
  expect(mergedText(kept, BEFORE, after)).toEqual({
    ...BEFORE,
    title: "Theirs",
    text: "One. Two.",
    off: [],
    words: ["a", "b", "c"],
  });
});

test("where both wrote the text, the other's becomes a version", () => {
  const kept = { ...BEFORE, text: "One. Theirs.", changed: 15 };
  const after = { ...BEFORE, text: "One. Mine.", changed: 20 };
  const merged = mergedText(kept, BEFORE, after);
  expect(merged.text).toBe("One. Mine.");
  expect(merged.versions).toEqual([{ text: "One. Theirs.", at: 15, note: "Written in another tab" }]);
  expect(merged.changed).toBe(20);
});

test("the same words in both tabs are no version", () => {
  const same = { ...BEFORE, text: "One. Two." };
  expect(mergedText(same, BEFORE, same).versions).toEqual([]);
});
