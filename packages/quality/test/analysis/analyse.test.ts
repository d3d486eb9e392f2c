import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysed, analyse } from "../../src/analysis/analyse.ts";
import type { Analysis } from "../../src/analysis/analysis.ts";
import type { AnalysisPlan } from "../../src/analysis/plan.ts";
import type { Table } from "../../src/table/table.ts";

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  columns,
  rows,
  lines: rows.map((_, at) => at + 2),
});

const PLAN: AnalysisPlan = {
  outcome: { column: "missed", is: "" },
  exposure: { column: "texted", is: "" },
  strata: [],
  ...{ rules: {}, week: null, synthetic: false },
};

const analysisIn = (analysed: Analysed): Analysis => {
  if (!analysed.ok) throw new Error(analysed.problems[0]?.code);
  return analysed.value;
};
const codeOf = (analysed: Analysed): string => (analysed.ok ? "ok" : (analysed.problems[0]?.code ?? ""));

const rowsOf = (count: number, row: (at: number) => readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => row(at));

describe("analyse", () => {
  it("counts rows by outcome and exposure, and leaves out what is not known", () => {
    const data = table(
      ["id", "missed", "texted"],
      [
        ["1", "yes", "yes"],
        ["2", "No", "yes"],
        ["3", "no", "no"],
        ["4", "yes", "no"],
        ["5", "yes", "NO"],
        ["6", "", "yes"],
        ["7", "n/a", "no"],
        ["8", "no", ""],
      ],
    );
    const { table: strata, used, cleaning, limits } = analysisIn(analyse(data, PLAN));
    expect(used).toBe(5);
    expect(strata[0]).toMatchObject({ exposed: { n: 2, events: 1 }, unexposed: { n: 3, events: 2 } });
    expect(cleaning.map(({ code, rows }) => [code, rows])).toEqual([
      ["spelling-joined", 1],
      ["missing-word-blanked", 1],
      ["spelling-joined", 1],
      ["exposure-missing-left-out", 1],
      ["outcome-missing-left-out", 2],
    ]);
    expect(limits).toContain("no-strata");
    expect(limits).toContain("few-events");
  });

  it("never counts a missing outcome as no", () => {
    const rows = rowsOf(40, (at) => [String(at), at % 2 === 0 ? "yes" : "", at % 4 < 2 ? "yes" : "no"]);
    const { table: strata } = analysisIn(analyse(table(["id", "missed", "texted"], rows), PLAN));
    expect(strata[0]?.exposed).toMatchObject({ n: 10, events: 10 });
  });

  it("turns a reversed crude difference round within strata", () => {
    const block = (stratum: string, texted: string, missed: number, n: number): string[][] =>
      Array.from({ length: n }, (_, at) => [at < missed ? "yes" : "no", texted, stratum]);
    // The example of kidney stones (Charig and others 1986): small and large stones, two treatments, successes.
    const rows = [
      ...block("small", "yes", 81, 87),
      ...block("small", "no", 234, 270),
      ...block("large", "yes", 192, 263),
      ...block("large", "no", 55, 80),
    ].map((row, at) => [...row, `r${at}`]);
    const data = table(["missed", "texted", "size", "id"], rows);
    const { crude, adjusted } = analysisIn(
      analyse(data, { ...PLAN, strata: [{ column: "size", above: null }] }),
    );
    expect(crude.riskDifference?.value).toBeCloseTo(273 / 350 - 289 / 350, 10);
    expect(crude.riskDifference?.value).toBeLessThan(0);
    expect(adjusted?.riskDifference?.value).toBeGreaterThan(0);
  });

  it("compares numbers, weeks and days, and tells what a comparison lacks", () => {
    const data = table(
      ["hba1c", "week"],
      rowsOf(12, (at) => [String(6 + at / 4), `2025-W${String(at + 1).padStart(2, "0")}`]),
    );
    const plan = (event: string, exposed: string): AnalysisPlan => ({
      ...PLAN,
      outcome: { column: "hba1c", is: event },
      exposure: { column: "week", is: exposed },
    });
    expect(analysisIn(analyse(data, plan("<8", ">=2025-W07"))).table[0]).toMatchObject({
      exposed: { n: 6, events: 2 },
      unexposed: { n: 6, events: 6 },
    });
    expect(codeOf(analyse(data, plan("<high", ">=2025-W07")))).toBe("bad-comparison");
    expect(codeOf(analyse(data, plan("<8", ">=2026-W07")))).toBe("no-such-value");
    expect(codeOf(analyse(data, plan("", ">=2025-W07")))).toBe("value-needed");
  });

  it("keeps equal rows where no column numbers them, and says so", () => {
    const rows = rowsOf(20, (at) => [at % 2 === 0 ? "yes" : "no", at % 4 < 2 ? "yes" : "no"]);
    const {
      rows: count,
      used,
      cleaning,
      limits,
    } = analysisIn(analyse(table(["missed", "texted"], rows), PLAN));
    expect([count, used]).toEqual([20, 20]);
    expect(cleaning[0]?.code).toBe("duplicate-rows-kept");
    expect(limits).toContain("duplicates-unclear");
  });

  it("cuts a stratum of many numbers into four groups of about equal size", () => {
    const rows = rowsOf(100, (at) => [
      String(at),
      at % 3 === 0 ? "yes" : "no",
      at % 2 === 0 ? "yes" : "no",
      String(at),
    ]);
    const data = table(["id", "missed", "texted", "distance"], rows);
    const analysis = analysisIn(analyse(data, { ...PLAN, strata: [{ column: "distance", above: null }] }));
    expect(analysis.table.map(({ exposed, unexposed }) => exposed.n + unexposed.n)).toEqual([25, 25, 25, 25]);
  });

  it("refuses what a table does not have", () => {
    const data = table(["missed", "texted"], [["yes", "no"]]);
    expect(codeOf(analyse(data, { ...PLAN, outcome: { column: "status", is: "" } }))).toBe("no-such-column");
    expect(codeOf(analyse(data, { ...PLAN, week: "weeks" }))).toBe("no-such-column");
    expect(codeOf(analyse(data, PLAN))).toBe("value-needed");
  });

  it("answers any table with an analysis or a reason, and never throws", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "yes",
        "no",
        "",
        "1",
        "0",
        "2025-W99",
        "-3",
        "NA",
        "12 mi",
        "<8",
        "constructor",
        "__proto__",
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
        cell,
        cell,
        (rows, is, to) => {
          const analysed = analyse(table(["missed", "texted", "group"], rows), {
            ...PLAN,
            outcome: { column: "missed", is },
            exposure: { column: "texted", is: to },
            strata: [{ column: "group", above: null }],
          });
          if (!analysed.ok) {
            expect(analysed.problems.length).toBeGreaterThan(0);
            return;
          }
          const { used, cleaning, table: strata } = analysed.value;
          const counted = strata.reduce((sum, { exposed, unexposed }) => sum + exposed.n + unexposed.n, 0);
          const left = cleaning
            .filter(({ code }) => code.endsWith("left-out") || code === "duplicate-rows-removed")
            .reduce((sum, { rows: count }) => sum + count, 0);
          expect([counted, used + left]).toEqual([used, rows.length]);
        },
      ),
    );
  });
});
