import { readFileSync } from "node:fs";
import type { Calibration } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { calibrationCell, calibrationFinding, calibrationTable, reliabilitySets } from "../../src/index.ts";

const root = new URL("../../../../", import.meta.url);
const document: Calibration = JSON.parse(
  readFileSync(new URL("data/estimates/calibration.json", root), "utf8"),
);
const page = readFileSync(new URL("docs/method/calibration.md", root), "utf8");

describe("a cell of the calibration document", () => {
  const column = { key: "x", label: "X" };
  it("keeps the decimals of its column, and says nothing where there is no figure", () => {
    expect(calibrationCell(0.5, { ...column, digits: 2 })).toBe("0.50");
    expect(calibrationCell(-12.04, { ...column, digits: 1, percent: true })).toBe("−12.0 %");
    expect(calibrationCell(0.483, column)).toBe("0.483");
    expect(calibrationCell(null, { ...column, digits: 2 })).toBe("");
    expect(calibrationCell("as shipped", column)).toBe("as shipped");
  });
});

describe("the calibration document on screen", () => {
  it("shows every row, sentence and note of docs/method/calibration.md", () => {
    expect(page).toContain(`(version ${document.version}, seed ${document.seed})`);
    for (const { title, words, notes, tables } of document.sections) {
      expect(page).toContain(`## ${title}\n`);
      for (const sentence of [...words, ...notes]) expect(page).toContain(sentence);
      for (const table of tables) {
        const shown = calibrationTable(table);
        expect(page).toContain(`**${table.title}** (`);
        expect(page).toContain(`| ${shown.columns.map(({ label }) => label).join(" | ")} |`);
        for (const row of shown.rows) expect(page).toContain(`\n| ${row.join(" | ")} |`);
      }
    }
  });

  it("shows nothing on the page that the document lacks", () => {
    const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
    const inDocument = document.sections
      .flatMap(({ tables }) => tables)
      .reduce((sum, t) => sum + t.rows.length + 1, 0);
    expect(rows).toHaveLength(inDocument);
  });

  it("draws each set of groups in the order of what was said, with one worst group", () => {
    const sets = reliabilitySets(document);
    expect(sets.map(({ unit }) => unit)).toEqual(["program rates", "program rates", "answers"]);
    for (const { groups, worst } of sets) {
      const said = groups.map((group) => group.said);
      expect(said).toEqual(said.toSorted((a, b) => a - b));
      expect(groups[worst]).toBeDefined();
      for (const { low, high } of groups) expect(low).toBeLessThanOrEqual(high);
    }
  });
});

describe("the finding", () => {
  it("takes the middle group of the last set, never the best one", () => {
    const columns = ["n", "said", "happened", "low", "high", "worst"].map((key) => ({ key, label: key }));
    const rows = [
      [9, 10, 10, 5, 15, ""],
      [9, 29.4, 31.2, 20, 40, ""],
      [9, 60, 40, 50, 70, "worst"],
    ];
    const table = { id: "reliability-x", title: "X", use: "held out" as const, columns, rows };
    const sections = [{ id: "a", title: "A", words: [], tables: [table], notes: [] }];
    expect(calibrationFinding({ sections })).toBe("When we said 29 of 100, it happened 31 times.");
    expect(calibrationFinding({ sections: [] })).toBe("Said against happened");
  });
});
