import { CHART_METHODS, CHART_RULE_SETS, type ChartMethod, chartSchema } from "@smartpick/answers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf } from "../../src/index.ts";
import { charted, tableOf } from "./table-of.ts";

describe("charts of any data", () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 });
  const rules = fc.constantFrom(...CHART_RULE_SETS);
  const close = (a: number | null | undefined, b: number | null | undefined, size: number): void => {
    if (a == null || b == null) expect(a ?? null).toBe(b ?? null);
    else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
  };

  it("a constant added shifts an XmR chart and changes no signal", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -500, max: 500 }), rules, (value, shift, set) => {
        const [one, other] = [value, value.map((v) => v + shift)].map((v) =>
          charted({ value: v }, { method: "xmr", rules: set }),
        );
        one!.points.forEach((point, at) => {
          const moved = other!.points[at]!;
          expect(moved.signals).toEqual(point.signals);
          close(moved.centre, (point.centre ?? 0) + shift, 2000);
          if (point.lower !== null) close(moved.lower, point.lower + shift, 4000);
          if (point.upper !== null) close(moved.upper, point.upper + shift, 4000);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("a factor scales an XmR chart; a negative one turns it over", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(2, 0.5, 1024, -1, -4), rules, (value, factor, set) => {
        const [one, other] = [value, value.map((v) => v * factor)].map((v) =>
          charted({ value: v }, { method: "xmr", rules: set }),
        );
        one!.points.forEach((point, at) => {
          const scaled = other!.points[at]!;
          const [lower, upper] = factor > 0 ? [point.lower, point.upper] : [point.upper, point.lower];
          expect(scaled.signals).toEqual(point.signals);
          close(scaled.lower, lower === null ? null : lower * factor, 1e7);
          close(scaled.upper, upper === null ? null : upper * factor, 1e7);
        });
        expect(other!.phases[0]?.run).toEqual(one!.phases[0]?.run);
      }),
      { numRuns: 60 },
    );
  });

  it("limits of single values and of means lie symmetric about the centre", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom("xmr" as const, "xbar" as const), (value, method) => {
        const index = value.map((_, at) => Math.floor(at / 3));
        const chart = charted(method === "xmr" ? { value } : { index, value }, { method });
        for (const { lower, centre, upper } of chart.points)
          if (lower !== null && upper !== null) close(centre! - lower, upper - centre!, 1e4);
      }),
      { numRuns: 60 },
    );
  });

  it("shares keep all lines in 0 to 1, counts and rates never below 0", () => {
    const part = fc.record({
      n: fc.integer({ min: 1, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const columns = {
          value: parts.map(({ n, share }) => Math.round(n * share)),
          n: parts.map(({ n }) => n),
        };
        for (const method of ["p", "p-prime", "u", "u-prime", "c", "g"] as const)
          for (const { lower, centre, upper } of charted(columns, { method }).points) {
            if (lower === null || upper === null || centre === null) continue;
            expect(lower).toBeGreaterThanOrEqual(0);
            expect(lower).toBeLessThanOrEqual(centre);
            expect(upper).toBeGreaterThanOrEqual(centre);
            if (method.startsWith("p")) expect(upper).toBeLessThanOrEqual(1);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("the order of rows in the file changes nothing but which of equal places comes first", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ index: fc.nat(200), value: fc.integer({ min: 1, max: 50 }) }), {
          selector: ({ index }) => index,
          minLength: 2,
          maxLength: 30,
        }),
        fc.infiniteStream(fc.nat(1000)),
        fc.constantFrom("run", "xmr", "mr", "c", "g", "t"),
        (rows, keys, method) => {
          const shuffled = rows
            .map((row) => ({ row, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
          const [one, other] = [rows, shuffled].map((list) =>
            charted(
              { index: list.map(({ index }) => index), value: list.map(({ value }) => value) },
              { method: method as ChartMethod, rules: "nhs" },
            ),
          );
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("any table gives a document of its format or problems with lines, and never fails", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "0",
        "1",
        "2.5",
        "-3",
        "1,5",
        "12%",
        "1e400",
        "1e99",
        "NA",
        "2026-01-31",
        "2026-02-30",
        "−4",
      ),
      fc.integer({ min: -5, max: 60 }).map(String),
      fc.string({ maxLength: 6 }),
    );
    const names = fc.uniqueArray(
      fc.constantFrom("date", "index", "value", "n", "phase", "note", "exclude", "other"),
      {
        minLength: 1,
      },
    );
    const table = names.chain((columns) =>
      fc
        .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 14 })
        .map((rows) => ({ columns, rows, lines: rows.map((_, at) => at + 2) })),
    );
    const likely = fc
      .array(
        fc.tuple(
          fc.nat(9),
          fc.option(fc.nat(20)),
          fc.option(fc.integer({ min: 1, max: 30 })),
          fc.constantFrom("", "a", "b"),
        ),
      )
      .map((rows) =>
        rows.length === 0
          ? { columns: ["index"], rows: [], lines: [] }
          : tableOf({
              index: rows.map(([at]) => at),
              value: rows.map(([, value]) => value),
              n: rows.map(([, , n]) => n),
              phase: rows.map(([, , , phase]) => phase),
            }),
      );
    fc.assert(
      fc.property(
        fc.oneof(table, likely),
        fc.constantFrom(...CHART_METHODS),
        rules,
        fc.option(fc.integer({ min: -1, max: 12 }), { nil: undefined }),
        (given, method, set, freeze) => {
          const made = chartOf(given, { method, rules: set, freeze });
          if (made.ok) {
            expect(chartSchema.safeParse(made.value).error).toBeUndefined();
            expect(JSON.stringify(made.value)).not.toMatch(/NaN|Infinity/);
            expect(made.value.points.length).toBeLessThanOrEqual(given.rows.length);
          } else expect(made.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
