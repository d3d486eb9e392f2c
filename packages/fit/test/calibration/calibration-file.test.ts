import type { Calibration } from "@smartpick/core";
import { expect, test } from "vitest";
import { calibrationText } from "../../src/calibration/calibration-file.ts";
import { number, plain, tableOf } from "../../src/calibration/table-of.ts";
import { calibrationPage } from "../../src/report/calibration-page.ts";

const columns = [plain("name", "Name"), number("x", "X", 2)];
const table = tableOf("t", "A table", "held out", columns, [
  ["a, [b]", 1 / 3],
  ['"quoted"', null],
  ["c", -0.001],
]);
const document: Calibration = {
  schema: "smartpick/calibration@1",
  version: "1",
  seed: 1,
  sections: [
    {
      id: "s",
      title: "A part",
      words: ["One.", "Two."],
      tables: [{ ...table, words: ["Worst."] }],
      notes: ["A note."],
    },
    { id: "u", title: "Unknown", words: ["Letters."], tables: [], notes: [] },
  ],
};

test("the file is the document, one row a line", () => {
  const text = calibrationText(document);
  expect(JSON.parse(text)).toEqual(document);
  expect(text).toContain('\n["a, [b]",0.33],\n');
});

test("figures are rounded to what their column shows, without a negative zero", () => {
  expect(table.rows.map((row) => row[1])).toEqual([0.33, null, 0]);
  expect(Object.is(table.rows[2]![1], -0)).toBe(false);
});

test("the page shows the same words and figures, and how the data stand to the fit", () => {
  const page = calibrationPage(document);
  for (const words of [
    "## A part",
    "One.\nTwo.",
    "**A table** (held out)",
    "Worst.",
    "| a, [b] | 0.33 |",
    "A note.",
    "- Letters.",
  ]) {
    expect(page).toContain(words);
  }
});

test("a row that does not fit its columns is refused", () => {
  expect(() => tableOf("t", "T", "none", columns, [["a"]])).toThrow("t: 1 cells, 2 columns");
});
