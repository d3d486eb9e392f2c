import type { Chart, ChartMethod, ChartRuleSet } from "@smartpick/answers";
import { chartOf } from "../src/charts/chart-of.ts";

/** A chart of plain values, one point each; `n` and `phase` go with the points where they are given. */
export function chartFrom(
  method: ChartMethod,
  values: readonly (number | null)[],
  given: {
    readonly n?: readonly number[];
    readonly phase?: readonly string[];
    readonly rules?: ChartRuleSet;
    readonly freeze?: number;
  } = {},
): Chart {
  const rows = values.map((value, at) => [
    String(at + 1),
    value === null ? "" : String(value),
    String(given.n?.[at] ?? 1000),
    given.phase?.[at] ?? "",
  ]);
  const table = { columns: ["index", "value", "n", "phase"], rows, lines: rows.map((_, at) => at + 2) };
  const chart = chartOf(table, { method, rules: given.rules, freeze: given.freeze });
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  return chart.value;
}
