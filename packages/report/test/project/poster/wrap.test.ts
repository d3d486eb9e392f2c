import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineRun, type Measure, wrapped } from "../../../src/project/poster/wrap.ts";

/** A font in which every letter is as wide as half its size, and bold ones a tenth wider. */
const measure: Measure = (text, size, weight) => [...text].length * size * (weight === "medium" ? 0.55 : 0.5);

const lines = (text: string, width: number) =>
  wrapped([{ text, strong: false }], { width, size: 10, measure }).map((runs) =>
    runs.map((run) => run.text).join(" "),
  );

describe("text in lines", () => {
  it("breaks between words where the line is full, and a long word between letters", () => {
    expect(lines("one two three four", 45)).toEqual(["one two", "three", "four"]);
    expect(lines("abcdefghij klm", 20)).toEqual(["abcd", "efgh", "ij", "klm"]);
  });

  it("keeps what stands together in one line, whatever its weights", () => {
    const runs = [
      { text: "visits", strong: true },
      { text: " (", strong: false },
      { text: "of 100", strong: false },
      { text: "): all", strong: false },
    ];
    const shown = wrapped(runs, { width: 60, size: 10, measure });
    expect(shown.map((line) => line.map(({ text }) => text))).toEqual([["visits", "(of"], ["100): all"]]);
  });

  it("fits every line into its width, loses no letter, and places runs one behind the other", () => {
    const run = fc.record({ text: fc.string({ maxLength: 30 }), strong: fc.boolean() });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 12, max: 200 }), (runs, width) => {
        const shown = wrapped(runs, { width, size: 10, measure });
        const letters = (text: string) => text.replace(/\s+/gu, "");
        expect(
          letters(
            shown
              .flat()
              .map(({ text }) => text)
              .join(""),
          ),
        ).toBe(letters(runs.map(({ text }) => text).join("")));
        for (const line of shown) {
          expect(line.length).toBeGreaterThan(0);
          const last = line.at(-1) as LineRun;
          expect(last.x + measure(last.text, 10, last.weight)).toBeLessThanOrEqual(width + 1e-6);
          line.slice(1).forEach((one, at) => {
            const before = line[at] as LineRun;
            expect(one.x).toBeGreaterThanOrEqual(before.x + measure(before.text, 10, before.weight) - 1e-6);
          });
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
