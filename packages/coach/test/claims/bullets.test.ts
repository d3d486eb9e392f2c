import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulletsOf, JOINING } from "../../src/claims/bullets.ts";
import { anyText } from "../any-text.ts";

const bullets = (text: string) =>
  bulletsOf([
    {
      place: 3,
      entry: { title: "Officer", organization: null, from: null, to: null, text, meaning: null },
    },
  ]);

/** Words of the lists of an entry, in an order that nobody chose. */
const entryText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Numbered ",
        "900 cards ",
        "in Excel",
        "; ",
        ". ",
        "reduced lost cards by 80%",
        "I ",
        "and ",
      ),
      fc.constantFrom("taught 14 nurses ", "It cut waiting from 12 to 3", "With SQL ", "wrote a form ", ", "),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));

describe("lines made of an entry", () => {
  it("joins deed, object and outcome in her words, and asks for what is missing", () => {
    const [line] = bullets("Numbered 900 patient cards with two nurses. It reduced lost cards by 80%.");
    expect(line?.text).toBe("Numbered 900 patient cards with two nurses, reduced lost cards by 80%");
    expect(line?.missing).toEqual(["tool"]);
    expect(bullets("Wrote a form in Excel.")[0]?.missing).toEqual(["number", "outcome"]);
  });

  it.each([
    "Examined forty patients.",
    "Examined a hundred and twenty patients.",
    "Taught a dozen students.",
    "Led a team of eight.",
    "Wrote forms for all of the thirty-two wards.",
    "Checked half of the charts.",
    "Examined forty to fifty patients a day.",
    "Visited three of the villages.",
    "Taught a two-day course.",
    "Wrote forms twice.",
  ])("asks for no number where one is written in words: %s", (text) => {
    expect(bullets(text)[0]?.missing).not.toContain("number");
  });

  it.each([
    "Examined patients.",
    "Taught several hundred students.",
    "Wrote one form.",
    "Taught first-year students.",
    "Wrote a form in 2021.",
  ])("asks for a number where none is told: %s", (text) => {
    expect(bullets(text)[0]?.missing).toContain("number");
  });

  it("takes a tool from before the verb", () => {
    expect(bullets("With SQL I found 37 missed results.")[0]?.text).toBe("found 37 missed results with SQL");
  });

  it("makes none of a wish, another’s deed, or nothing", () => {
    expect(bullets("")).toEqual([]);
    expect(bullets("I want to write a form. My mentor wrote a form.")).toEqual([]);
  });

  it("holds no word that is not hers or of the short list, and each slice as it stands", () => {
    fc.assert(
      fc.property(fc.oneof(entryText, anyText), (text) => {
        for (const { slices, text: line } of bullets(text)) {
          let rest = line;
          for (const { from, to, quote } of slices) {
            expect(text.slice(from, to)).toBe(quote);
            const at = rest.indexOf(quote);
            expect(at).toBeGreaterThanOrEqual(0);
            const between = rest.slice(0, at).trim();
            expect(between === "" || JOINING.includes(between)).toBe(true);
            rest = rest.slice(at + quote.length);
          }
          expect(rest).toBe("");
        }
      }),
      { numRuns: 150 },
    );
  });
});
