import { describe, expect, it } from "vitest";
import { documentOf } from "../../../src/document/document.ts";
import { splitParagraph } from "../../../src/document/split-paragraph.ts";
import { deniesFault } from "../../../src/rules/story/denied-fault.ts";

const denies = (text: string) =>
  documentOf(text, "personal-statement", splitParagraph).sentences.some(({ sentence }) =>
    deniesFault(sentence),
  );

describe("a fault denied", () => {
  it.each([
    "It was not entirely my fault.",
    "That was never our own mistake.",
    "Nothing of it was my doing.",
  ])("is heard in “%s”", (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each(["The fault was mine.", "It was my mistake.", "I did not find the fault in the pump."])(
    "is not heard in “%s”",
    (text) => {
      expect(denies(text)).toBe(false);
    },
  );
});
