import { expect, test } from "vitest";
import { comparedTexts, comparedWords } from "../../../src/features/documents/compared.ts";

const BEFORE = "I was there. We saw 40 patients a day. She came back.\n\nIt ended well.";

test("the parts of each side give its text again", () => {
  const after = "We saw 45 patients each day. She came back late. And then?\n\nIt ended well.";
  const { parts } = comparedTexts(BEFORE, after);
  const side = (other: string): string =>
    parts.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join("");
  expect(side("gone").replace(/\s+/g, " ")).toBe(after.replace(/\s+/g, " "));
  expect(side("new").replace(/\s+/g, " ")).toBe(BEFORE.replace(/\s+/g, " "));
});

test("inside a changed sentence only the words that differ are marked", () => {
  const compared = comparedTexts(BEFORE, BEFORE.replace("40", "45"));
  expect(compared.parts.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual(["40", "45"]);
  expect(comparedWords(compared)).toBe("1 sentence is changed.");
});

test("a sentence that another one replaces is marked as a whole", () => {
  const { parts } = comparedTexts("A. It was cold and dark. B.", "A. Nurses wrote each card by hand. B.");
  expect(parts.find(({ kind }) => kind === "gone")?.text.trim()).toBe("It was cold and dark.");
});

test("sentences that came and went are counted", () => {
  const compared = comparedTexts("One here. Two here.", "One here. Two here. Three here. Four here.");
  expect(comparedWords(compared)).toBe("2 sentences are new.");
  expect(comparedWords(comparedTexts("One here. Two here.", "Two here."))).toBe("1 sentence is gone.");
  expect(comparedWords(comparedTexts(BEFORE, BEFORE))).toBe("No sentence differs.");
});
