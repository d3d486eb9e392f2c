import { analyse, analysisPlan, makeClinic } from "@smartpick/quality";
import { describe, expect, it } from "vitest";
import { analysisProblemWords } from "../../src/quality/analysis-problem-words.ts";
import {
  analysedColumns,
  comparedTable,
  seriesWords,
  strataTable,
} from "../../src/quality/analysis-tables.ts";
import { wordedAnalysis } from "../../src/quality/analysis-words.ts";
import { identifierPlaceWords } from "../../src/quality/identifier-words.ts";

const { table } = makeClinic("no-shows", 300, 4);

function analysed(asked: Parameters<typeof analysisPlan>[1]) {
  const found = analyse(table, analysisPlan("no-shows", asked));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return wordedAnalysis(found.value, { found: 0, columns: [] });
}

describe("tables of an analysis", () => {
  const report = analysed({});

  it("hold the crude numbers beside the adjusted ones, with a true minus", () => {
    expect(comparedTable(report).rows).toEqual([
      ["as it stands", "2.4 (−8.5 to 13.2)", "1.12 (0.66 to 1.91)"],
      ["held equal: lead_days", "−12.9 (−23.8 to −2.0)", "0.50 (0.27 to 0.95)"],
    ]);
    expect(comparedTable(analysed({ strata: [] })).rows).toHaveLength(1);
  });

  it("hold every stratum with both groups, whose counts sum to the rows that are compared", () => {
    const { columns, rows } = strataTable(report);
    expect(columns.map(({ label }) => label)).toEqual(["Stratum", "reminder yes", "the others"]);
    const counted = rows.flatMap((row) =>
      row.slice(1).map((cell) => Number(/of (\d+)/.exec(String(cell))?.[1] ?? 0)),
    );
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(report.used);
    expect(rows).toHaveLength(4);
  });

  it("hold every column of the file once", () => {
    expect(analysedColumns(report).rows.map(([name]) => name)).toEqual(table.columns);
    for (const row of analysedColumns(report).rows) expect(row).toHaveLength(6);
  });

  it("say the series in a line, and nothing where there is none", () => {
    expect(seriesWords(report)).toMatch(/^52 points from 2025-W01 to 2025-W52\. The first is [\d.]+ of 100/);
    expect(seriesWords({ series: null })).toBeNull();
  });
});

describe("why a table bears no analysis", () => {
  const problem = { code: "value-needed", part: "outcome", column: "status", values: ["came"] } as const;

  it("is said with the name of the place where the value is written", () => {
    expect(analysisProblemWords(problem)).toContain('with --event, such as --event "came" or --event "<8"');
    expect(analysisProblemWords(problem, "field")).toContain('with event, such as event: "came"');
    expect(analysisProblemWords(problem, "screen")).toContain("with “What counts”, such as “came” or “<8”");
    for (const as of ["field", "screen"] as const)
      expect(analysisProblemWords(problem, as)).not.toContain("--");
  });
});

it("a place of an identifier is said with line, characters, passage, kind and reason; a long passage is cut", () => {
  const place = {
    kind: "phone",
    column: "note",
    line: 8,
    from: 20,
    to: 32,
    quote: "212-555-0147",
    sure: "certain",
    reason: "form",
    remedy: "remove-words",
  } as const;
  expect(identifierPlaceWords(place)).toBe(
    "line 8, characters 21 to 32: “212-555-0147”, telephone number, as it is written so",
  );
  expect(identifierPlaceWords({ ...place, quote: "x".repeat(90) })).toContain(`“${"x".repeat(59)}…”`);
});
