import { describe, expect, it } from "vitest";
import { type ReadProblem, readProblemWords } from "../src/index.ts";

const PROBLEMS: readonly ReadProblem[] = [
  { code: "empty" },
  { code: "too-large", found: 10_485_761, most: 10_485_760 },
  { code: "too-many-pages", found: 61, most: 60 },
  { code: "html" },
  { code: "binary" },
  ...(
    ["doc", "rtf", "odt", "pages", "spreadsheet", "slides", "image", "epub", "postscript", "xml"] as const
  ).map((found) => ({ code: "wrong-type", found }) as const),
  { code: "unknown-type", found: "zip" },
  { code: "unknown-type", found: "ole" },
  { code: "macros" },
  { code: "doctype" },
  ...(["docx", "pdf"] as const).flatMap(
    (format) =>
      [
        { code: "encrypted", format },
        { code: "scanned", format },
        { code: "zip-bomb", format },
        { code: "damaged", format },
        { code: "no-text", format },
      ] as const,
  ),
  { code: "timeout", mostMs: 5_000 },
];

describe("the words of a refusal", () => {
  it.each(PROBLEMS)("$code $found $format: name the file, say what to do, in short sentences", (problem) => {
    const words = readProblemWords(problem, "statement.docx");
    expect(words.startsWith("statement.docx ")).toBe(true);
    const sentences = words.split(/(?<=\.) (?=[A-Z])/);
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(sentence.split(" ").length).toBeLessThanOrEqual(26);
  });

  it("never give a size that seems to fit", () => {
    expect(readProblemWords({ code: "too-large", found: 10_485_761, most: 10_485_760 }, "a.pdf")).toContain(
      "has 10.1 MB, and at most 10 MB",
    );
  });

  it("have a name for a file without one", () => {
    expect(readProblemWords({ code: "empty" }, " ")).toMatch(/^The file is empty\./);
  });
});
