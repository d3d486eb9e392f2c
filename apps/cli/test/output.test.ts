import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonDocument } from "../src/output/json.ts";
import { bullets, paragraph } from "../src/output/paragraph.ts";
import { styleOf } from "../src/output/style.ts";
import { textTable } from "../src/output/text-table.ts";
import { plainIo } from "./run-cli.ts";

const plain = styleOf(plainIo());

describe("output", () => {
  it("breaks lines at words and keeps every word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,20}$/)),
        fc.integer({ min: 30, max: 100 }),
        (words, width) => {
          const text = paragraph(words.join(" "), width, 2, "- ");
          for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
          expect(text.replace(/^- ?/, "").split(/\s+/).filter(Boolean)).toEqual(words);
        },
      ),
    );
  });

  it("breaks a word that is longer than a line", () => {
    expect(paragraph(`see ${"x".repeat(25)}`, 12, 2)).toBe("  see\n  xxxxxxxxxx\n  xxxxxxxxxx\n  xxxxx");
  });

  it("puts a dash before each item", () => {
    expect(bullets(["one two", "three"], 7)).toBe("- one\n  two\n- three");
  });

  it("draws a table without borders", () => {
    const columns = [
      { label: "#", width: 4, right: true },
      { label: "Program", width: 12 },
      { label: "Adds", width: 6, right: true },
    ];
    expect(textTable(columns, [["1", "A long program name", "0.9"]], plain)).toMatchInlineSnapshot(`
      "  # Program      Adds
        1 A long        0.9
          program
          name"
    `);
  });

  it("stacks the rows where a table would not fit", () => {
    const columns = [
      { label: "#", width: 4, right: true },
      { label: "Program", width: "rest" },
      { label: "Interview\nof 100", width: 40 },
    ] as const;
    const narrow = styleOf(plainIo({ outIsTerminal: true, columns: 60, env: { NO_COLOR: "1" } }));
    expect(textTable(columns, [["1", "A program\nA place", "12 (6–21)"]], narrow)).toBe(
      "A program\nA place\n  # 1 · Interview of 100 12 (6–21)",
    );
    expect(textTable(columns, [["1", "A program", "12"]], plain)).toContain("  # Program ");
  });

  it("refuses to hide a number that is not finite", () => {
    expect(() => jsonDocument({ a: [1, Number.NaN] })).toThrow("not finite");
    expect(jsonDocument({ a: null })).toBe('{\n  "a": null\n}\n');
  });

  it("colours only a terminal without NO_COLOR", () => {
    const io = plainIo({ outIsTerminal: true, columns: 240 });
    expect(styleOf({ ...io, env: {} }).strong("x")).not.toBe("x");
    expect(styleOf({ ...io, env: { NO_COLOR: "1" } }).strong("x")).toBe("x");
    expect(styleOf({ ...io, env: { TERM: "dumb" } }).strong("x")).toBe("x");
    expect(styleOf({ ...io, env: {} }).width).toBe(100);
    expect(styleOf({ ...io, env: {}, columns: 20 }).width).toBe(60);
  });
});
