import { PROJECT_EVALUATIONS } from "@smartpick/core";
import { evaluationColumns, type RowFault, TLX_PAIRS_ASKED } from "@smartpick/engine/quality";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellFaults } from "../../../src/features/projects/cell-faults.ts";
import { chartColumns, namedByPlace } from "../../../src/features/projects/chart-columns.ts";
import {
  columnsToType,
  evaluationForms,
  pairColumn,
} from "../../../src/features/projects/evaluation-forms.ts";
import { csvName, freeName } from "../../../src/features/projects/file-names.ts";
import { whyNotRaters, withRaters } from "../../../src/features/projects/raters.ts";
import { withoutStalePairs, withPair } from "../../../src/features/projects/tlx-choices.ts";
import { tableTyped } from "../../../src/features/projects/typed-table.ts";

describe("the forms of columns", () => {
  it.each(PROJECT_EVALUATIONS)("have a label of their own for each column of %s", (kind) => {
    const columns = evaluationColumns(kind);
    const forms = evaluationForms(kind, columns);
    expect(forms.map(({ name }) => name)).toEqual(columns);
    expect(new Set(forms.map(({ label }) => label)).size).toBe(columns.length);
    for (const { name, label } of forms) expect(label, name).not.toBe(name);
  });

  it("take the raters of a file, and one to begin with", () => {
    expect(columnsToType("heuristics", [])).toContain("severity_1");
    const found = ["problem", "heuristics", "severity_anna"];
    expect(columnsToType("heuristics", found)).toEqual(["problem", "place", "heuristics"]);
  });
});

describe("the raters of a table", () => {
  const table = tableTyped(["problem", "severity_1", "severity_2"], {
    columns: ["problem", "severity_1", "severity_2"],
    rows: [["slow", "3", "4"]],
  });
  const cellsFor = (...raters: readonly string[]) => withRaters(table, raters).rows[0]?.cells;

  it("keep their ratings under another name and in another order, and take them along when they go", () => {
    expect(withRaters(table, ["Anna", "2"]).columns).toEqual(["problem", "severity_Anna", "severity_2"]);
    expect(cellsFor("Anna", "2")).toEqual(["slow", "3", "4"]);
    expect(cellsFor("2", "1")).toEqual(["slow", "4", "3"]);
    expect(cellsFor("2")).toEqual(["slow", "4"]);
    expect(whyNotRaters(["Anna", "Ben"])).toBeNull();
    expect(whyNotRaters(["Anna", "anna"])).toContain("twice");
    expect(whyNotRaters(["Anna", ""])).toContain("empty");
    expect(cellsFor("1", "2", "Chi")).toEqual(["slow", "3", "4", ""]);
  });
});

describe("the pairs of a person", () => {
  const columns = columnsToType("tlx-weighted", []);
  const empty = tableTyped(columns, { columns: [], rows: [[], []] });

  it("write weights that sum to 15 once all are chosen, for that person alone", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), (sides) => {
        const filled = TLX_PAIRS_ASKED.reduce(
          (table, pair, at) =>
            withPair(table, { id: 1 }, { pair: pairColumn(pair), subscale: pair[sides[at] ? 0 : 1] }),
          empty,
        );
        const weights = columns.flatMap((name, at) =>
          name.startsWith("w_") ? [Number(filled.rows[1]?.cells[at])] : [],
        );
        expect(weights.reduce((sum, one) => sum + one, 0)).toBe(15);
        expect(filled.rows[0]).toEqual(empty.rows[0]);
      }),
    );
  });

  it("go when a weight is written by hand", () => {
    const one = withPair(empty, { id: 0 }, { pair: pairColumn(TLX_PAIRS_ASKED[0]!), subscale: "mental" });
    const at = columns.indexOf("w_mental");
    const byHand = {
      columns,
      rows: one.rows.map((row) => (row.id === 0 ? { ...row, cells: row.cells.with(at, "5") } : row)),
    };
    const after = withoutStalePairs("tlx-weighted", one, byHand);
    expect(after.rows[0]?.cells.filter((cell) => cell !== "")).toEqual(["5"]);
    expect(withoutStalePairs("tlx", one, byHand)).toEqual(byHand);
  });
});

describe("faults of cells", () => {
  const FAULTS: readonly RowFault[] = [
    { code: "cell-refused", line: 3, column: "severity_anna", cell: "9", takes: "a whole number" },
    { code: "weights-sum", line: 2, id: "a", sum: 14 },
    { code: "cell-missing", line: 7, column: "problem", takes: "words" },
    { code: "no-rows" },
  ];

  it("stand at the row of their line, whatever the letters of the column, and else nowhere", () => {
    const found = cellFaults(
      FAULTS,
      new Map([
        [40, 2],
        [41, 3],
      ]),
      ["problem", "severity_Anna"],
    );
    expect(found.map(({ row, column }) => [row, column])).toEqual([
      [41, "severity_Anna"],
      [40, null],
    ]);
    expect(found[0]?.words).toContain("Line 3, column severity_anna: “9” is not accepted.");
  });
});

describe("the columns of a chart's table", () => {
  it("follow the file and the names that the project gives", () => {
    expect(chartColumns([], {})).toEqual(["date", "value", "n"]);
    expect(chartColumns(["index", "value"], {})).toEqual(["index", "value", "n"]);
    expect(chartColumns(["Week", "Missed"], { x: "week", value: "missed" })).toEqual(["Week", "Missed", "n"]);
  });

  it("name the first column by what stands in it", () => {
    const named = (...cells: readonly string[]) =>
      namedByPlace(tableTyped(["date", "value"], { columns: ["date"], rows: cells.map((cell) => [cell]) }))
        .columns[0];
    expect(named("1", "2", "")).toBe("index");
    expect(named("2026-01-05", "2026-01-12")).toBe("date");
    expect(named("")).toBe("date");
  });
});

describe("names of files", () => {
  it("end in .csv, lie beside the project, and are free", () => {
    expect(csvName("answers.tsv")).toBe("answers.csv");
    expect(csvName("../../secret/answers.csv")).toBe("..-..-secret-answers.csv");
    expect(csvName(".csv")).toBe("table.csv");
    const tree = { chart: { data: "sus.csv" }, evaluations: [{ kind: "sus", data: "SUS-2.csv" }] };
    expect(freeName(tree, "sus.csv", null)).toBe("sus-3.csv");
    expect(freeName(tree, "sus-2.csv", "SUS-2.csv")).toBe("sus-2.csv");
  });
});
