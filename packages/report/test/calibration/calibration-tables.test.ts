import { readFileSync } from "node:fs";
import type { Calibration } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import {
  calibrationCell,
  calibrationFinding,
  calibrationTable,
  reliabilityChart,
  reliabilitySets,
} from "../../src/index.ts";

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

describe("a set of groups", () => {
  it("is drawn as its table tells it: a disc at what was said and what happened, the worst one marked", () => {
    const tables = document.sections.flatMap(({ tables }) => tables);
    const shown = tables.filter(({ id }) => id.startsWith("reliability-"));
    const sets = reliabilitySets(document);
    expect(sets).toHaveLength(shown.length);
    for (const [at, set] of sets.entries()) {
      const { columns, rows } = calibrationTable(shown[at]!);
      const cell = (row: (typeof rows)[number], key: string) =>
        row[columns.findIndex((one) => one.key === key)];
      const svg = reliabilityChart(set, 420);
      // The plot is 368 by 344 pixels; its last number on the axis tells the scale, which both axes share.
      const [, place, number] = [...svg.matchAll(/x="([\d.]+)" y="392" text-anchor="middle">([\d.]+)</g)].at(
        -1,
      )!;
      const end = (Number(number) * 368) / (Number(place) - 36);
      const discs = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)];
      expect(discs).toHaveLength(rows.length);
      for (const [group, [, cx, cy]] of discs.entries()) {
        const said = ((Number(cx) - 36) / 368) * end;
        const happened = ((374 - Number(cy)) / 344) * end;
        expect(Math.abs(said - Number(cell(rows[group]!, "said")))).toBeLessThan(0.05);
        expect(Math.abs(happened - Number(cell(rows[group]!, "happened")))).toBeLessThan(0.05);
      }
      const marked = [...svg.matchAll(/<g class="(group[^"]*)"/g)].map(([, name]) => name === "group worst");
      expect(marked).toEqual(rows.map((row) => cell(row, "worst") === "worst"));
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
