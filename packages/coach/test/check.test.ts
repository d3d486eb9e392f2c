import { checkSchema, DOCUMENT_KINDS } from "@smartpick/answers";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument, checkerOf } from "../src/check.ts";
import { anyText } from "./any-text.ts";

const anyKind = fc.constantFrom(...DOCUMENT_KINDS);
const FAULTY = "We discussed about the dose. I counted 40 cards.";

describe("a check", () => {
  it("points at the text with every finding and strength, whatever the text", () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        const check = checkDocument(text, kind, { specialty: "Family Medicine" });
        expect(check.text).toBe(text);
        for (const { from, to, quote, also = [] } of check.findings) {
          expect(text.slice(from, to)).toBe(quote);
          for (const other of also)
            expect(text.slice(other.from, other.to).length).toBe(other.to - other.from);
        }
        for (const { from, to } of check.strengths) expect(text.slice(from, to).length).toBe(to - from);
      }),
      { numRuns: 400 },
    );
  });

  it("is valid against its own format", () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        expect(checkSchema.safeParse(JSON.parse(JSON.stringify(checkDocument(text, kind))))).toMatchObject({
          success: true,
        });
      }),
    );
  });

  it("says the same of a text that was reached by edits as of the text alone", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), anyKind, (parts, kind) => {
        const checker = checkerOf();
        let text = "";
        for (const part of parts) {
          text = `${part}${text.slice(3)}`;
          expect(checker(text, kind)).toEqual(checkDocument(text, kind));
        }
      }),
    );
  });

  it("covers at most 300 characters or twice the sentence with a finding", () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        for (const { from, to } of checkDocument(text, kind).findings)
          expect(to - from).toBeLessThanOrEqual(300);
      }),
    );
  });

  it("leaves out a rule that is switched off, by name or id", () => {
    const rulesOf = (off: readonly string[]) =>
      checkDocument(FAULTY, "personal-statement", { off }).findings.map(({ name }) => name);
    expect(rulesOf([])).toContain("discuss-about");
    expect(rulesOf(["discuss-about"])).not.toContain("discuss-about");
    expect(rulesOf(["grammar"])).not.toContain("discuss-about");
  });

  it("keeps what she told it to leave apart, with her reason", () => {
    const ignored = [{ name: "discuss-about", quote: "discussed about", because: "it is a title" }];
    const check = checkDocument(FAULTY, "personal-statement", { ignored });
    expect(check.findings.map(({ name }) => name)).not.toContain("discuss-about");
    expect(check.ignored).toEqual([
      { rule: "grammar", name: "discuss-about", from: 3, to: 18, because: "it is a title" },
    ]);
  });

  it("reads the answer of an interview, not the question", () => {
    const text = "Q: What did you discuss about at work?\n\nA: We discussed about the dose.";
    const { findings } = checkDocument(text, "interview-answer");
    expect(findings.filter(({ name }) => name === "discuss-about")).toMatchObject([
      { from: text.lastIndexOf("discussed"), quote: "discussed about" },
    ]);
  });
});

describe("the limit of an entry", () => {
  const entry = (length: number): string =>
    "I counted. "
      .repeat(80)
      .slice(0, length - 1)
      .concat(".");

  it.each([
    [750, true],
    [751, false],
  ])("at %i characters is kept: %s", (length, isKept) => {
    const check = checkDocument(`${entry(length)}\n`, "experience");
    expect(check.limits).toMatchObject([{ name: "characters", value: length, max: 750, ok: isKept }]);
    const over = check.findings.filter(({ rule }) => rule === "too-long");
    expect(over.map(({ severity }) => severity)).toEqual(isKept ? [] : ["must"]);
  });
});
