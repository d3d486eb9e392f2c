import type { Chart } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../src/charts/chart-of.ts";
import type { ChartOptions } from "../../src/charts/chart-options.ts";
import { figuresOf } from "../../src/project/figures-of.ts";
import { withNamedPhases } from "../../src/project/named-phases.ts";
import type { Table } from "../../src/table/table.ts";

function tableOf(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): Table {
  return { columns, rows: rows.map((row) => row.map(String)), lines: rows.map((_, at) => at + 2) };
}

function chart(table: Table, options: ChartOptions): Chart {
  const found = chartOf(table, options);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const BEFORE = [24, 21, 27, 19, 23, 28, 22, 25, 20, 26, 23, 24];
const AFTER = [18, 15, 17, 13, 16, 12, 14, 15, 11, 14, 12, 13];
const WEEKS = tableOf(
  ["index", "value", "phase"],
  [...BEFORE.map((v, at) => [at + 1, v, "Before"]), ...AFTER.map((v, at) => [at + 13, v, "After"])],
);

describe("the figures of a chart", () => {
  it("are the mean of each phase, worked out by hand", () => {
    const { phases, centre, points, of100 } = figuresOf(chart(WEEKS, { method: "xmr", rules: "nhs" }));
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(phases.map((one) => [one.name, one.points, one.from, one.to])).toEqual([
      ["Before", 12, 1, 12],
      ["After", 12, 13, 24],
    ]);
    expect(phases[0]?.centre).toBeCloseTo(mean(BEFORE), 10);
    expect(phases[1]?.centre).toBeCloseTo(mean(AFTER), 10);
    expect([centre, points, of100]).toEqual(["mean", 24, false]);
  });

  it("hold the difference of two named phases with an interval around it, and of no other number", () => {
    const { effect } = figuresOf(chart(WEEKS, { method: "xmr", rules: "nhs" }));
    expect(effect?.low).toBeLessThan(effect?.mid ?? 0);
    expect(effect?.high).toBeGreaterThan(effect?.mid ?? 0);
    expect(effect?.mid).toBeCloseTo(14.1667 - 23.5, 0);
    const one = { ...WEEKS, rows: WEEKS.rows.map(([x = "", value = ""]) => [x, value, "All"]) };
    expect(figuresOf(chart(one, { method: "xmr" })).effect).toBeNull();
  });

  it("give shares of 100, and call the centre of a run chart a median", () => {
    const shares = tableOf(
      ["index", "value", "n"],
      Array.from({ length: 12 }, (_, at) => [at + 1, 5, 20]),
    );
    expect(figuresOf(chart(shares, { method: "p" }))).toMatchObject({
      of100: true,
      phases: [{ centre: 25 }],
    });
    expect(figuresOf(chart(WEEKS, { method: "run" })).centre).toBe("median");
  });

  it("count no point without a value", () => {
    const holes = tableOf(
      ["index", "value"],
      Array.from({ length: 12 }, (_, at) => [at + 1, at === 3 ? "" : 4]),
    );
    expect(figuresOf(chart(holes, { method: "xmr" }))).toMatchObject({
      points: 11,
      phases: [{ points: 11 }],
    });
  });
});

describe("phases that a project names", () => {
  it("begin on their day, whatever order they are told in, and leave earlier rows without one", () => {
    const table = tableOf(
      ["date", "value"],
      ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26"].map((day) => [day, 1]),
    );
    const named = withNamedPhases(table, [
      { name: "After", from: "2026-01-20" },
      { name: "Before", from: "2026-01-12" },
    ]);
    expect(named.columns).toEqual(["date", "value", "phase"]);
    expect(named.rows.map((row) => row[2])).toEqual(["", "Before", "Before", "After"]);
  });

  it("go by number for an index, and stand over those of the table", () => {
    const named = withNamedPhases(WEEKS, [
      { name: "A", from: 1 },
      { name: "B", from: 10 },
    ]);
    expect(named.columns).toEqual(WEEKS.columns);
    expect(named.rows.map((row) => row[2])).toEqual([
      ...Array.from({ length: 9 }, () => "A"),
      ...Array.from({ length: 15 }, () => "B"),
    ]);
    expect(withNamedPhases(WEEKS, [])).toBe(WEEKS);
  });
});
