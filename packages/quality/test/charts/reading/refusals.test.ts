import { describe, expect, it } from "vitest";
import { numberIn } from "../../../src/charts/reading/cells.ts";
import { refusals } from "../table-of.ts";

describe("a table that does not fit is refused with the line and what is there", () => {
  it("without its columns", () => {
    expect(refusals({ index: [1], wert: [2] }, { method: "c" })).toEqual([
      { code: "column-missing", role: "value", wanted: ["value"], found: ["index", "wert"] },
    ]);
    expect(refusals({ index: [1], value: [2] }, { method: "p" })).toMatchObject([
      { code: "column-missing", role: "n", wanted: ["n"] },
    ]);
    expect(refusals({ index: [1], value: [2] }, { method: "c", columns: { x: "week" } })).toMatchObject([
      { code: "column-missing", role: "place", wanted: ["week"] },
    ]);
  });

  it.each([
    ["1,5", "decimal-comma"],
    ["-0,25", "decimal-comma"],
    ["1,234", "thousands"],
    ["1,234,567.5", "thousands"],
    ["1 234", "thousands"],
    ["1.234.567", "thousands"],
    ["12%", "percent"],
    ["12,5 %", "percent"],
    ["NA", "gap"],
    ["n/a", "gap"],
    ["-", "gap"],
    ["many", "other"],
    ["1e9999", "other"],
    ["0x10", "other"],
    ["−4", "other"],
    ["Infinity", "other"],
    ["1e200", "too-large"],
  ])("a cell “%s” is no number: %s", (text, likely) => {
    expect(numberIn(text)).toBe(likely);
  });

  it.each([
    ["0", 0],
    ["+1.50", 1.5],
    [".5", 0.5],
    ["5.", 5],
    ["1e-3", 0.001],
    ["-2E2", -200],
  ])("a cell “%s” is %d", (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it("with the first five faults, each with its line", () => {
    const faults = refusals({ value: ["x", 1, "y", "z", "1,5", "w", "v", "u"] }, { method: "c" });
    expect(faults.map((fault) => ("line" in fault ? fault.line : null))).toEqual([2, 4, 5, 6, 7]);
  });

  it("at a date that is none, one that is impossible, and an empty cell", () => {
    const date = ["2026-1-5", "2026-02-29", "", "05.01.2026", "2024-02-29"];
    expect(refusals({ date, value: date.map(() => 1) }, { method: "c" })).toEqual([
      { code: "not-a-date", line: 2, column: "date", text: "2026-1-5" },
      { code: "impossible-date", line: 3, column: "date", text: "2026-02-29" },
      { code: "no-place", line: 4, column: "date" },
      { code: "not-a-date", line: 5, column: "date", text: "05.01.2026" },
    ]);
  });

  it.each(["c", "g", "u", "p", "u-prime", "p-prime"] as const)(
    "at a negative count of a %s chart",
    (method) => {
      expect(refusals({ value: [-1], n: [5] }, { method })).toEqual([
        { code: "negative-count", line: 2, column: "value", value: -1 },
      ]);
    },
  );

  it("at more events than n for shares alone, and at n of 0 or below", () => {
    expect(refusals({ value: [6], n: [5] }, { method: "p" })).toEqual([
      { code: "count-above-n", line: 2, value: 6, n: 5 },
    ]);
    for (const n of [0, -2])
      expect(refusals({ value: [null], n: [n] }, { method: "u" })).toEqual([
        { code: "n-not-above-zero", line: 2, column: "n", value: n },
      ]);
  });

  it("with no row, or no value in any", () => {
    expect(refusals({ value: [] }, { method: "c" })).toEqual([{ code: "no-rows" }]);
    expect(refusals({ value: [null, null] }, { method: "c" })).toEqual([
      { code: "no-values", column: "value" },
    ]);
    expect(refusals({ value: [1], n: [null] }, { method: "p" })).toEqual([
      { code: "no-values", column: "value" },
    ]);
  });

  it("where one subgroup stands in two phases", () => {
    expect(refusals({ index: [1, 1], value: [1, 2], phase: ["a", ""] }, { method: "s" })).toEqual([
      { code: "subgroup-in-two-phases", line: 3, phases: ["a", ""] },
    ]);
  });

  it("where the goal of shares is no share", () => {
    expect(refusals({ value: [1], n: [2] }, { method: "p", target: { value: 25 } })).toEqual([
      { code: "target-not-a-share", value: 25 },
    ]);
  });
});
