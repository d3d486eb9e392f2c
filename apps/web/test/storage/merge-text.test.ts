import { expect, test } from "vitest";
import { mergedText, textToKeep } from "../../src/storage/merge-text.ts";
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

test("a text that two tabs began holds the words of both, whichever wrote first and whoever writes on", () => {
  const begun = (text: string, changed: number) => aText({ text, changed });
  const one = textToKeep(null, null, begun("ONE", 1));
  const both = textToKeep(one, null, begun("TWO", 2));
  const further = textToKeep(both, one, begun("ONE!", 3));
  expect(further.text).toBe("ONE!");
  expect(further.versions.map(({ text, note }) => [text, note])).toEqual([
    ["ONE", "Written in another tab"],
    ["TWO", "Written in another tab"],
  ]);
  expect(textToKeep(one, null, one)).toEqual(one);
});

test("the same words in both tabs are no version", () => {
  const same = { ...BEFORE, text: "One. Two." };
  expect(mergedText(same, BEFORE, same).versions).toEqual([]);
});
