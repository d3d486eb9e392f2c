import type { Chart } from "@smartpick/answers";
import { type ChartOptions, type ChartProblem, chartOf, type Table } from "../../src/index.ts";

/** A table of columns of equal length, as the reader of files would give it; an index is put before them. */
export function tableOf(columns: Readonly<Record<string, readonly (string | number | null)[]>>): Table {
  const [first = []] = Object.values(columns);
  const placed = "index" in columns || "date" in columns ? {} : { index: first.map((_, at) => at + 1) };
  const all = { ...placed, ...columns };
  return {
    columns: Object.keys(all),
    rows: first.map((_, at) => Object.values(all).map((cells) => String(cells[at] ?? ""))),
    lines: first.map((_, at) => at + 2),
  };
}

/** The chart of columns that fit; fails where they are refused. */
export function charted(columns: Parameters<typeof tableOf>[0], options: ChartOptions): Chart {
  const made = chartOf(tableOf(columns), options);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** The problems of columns that do not fit; fails where they are charted. */
export function refusals(
  columns: Parameters<typeof tableOf>[0],
  options: ChartOptions,
): readonly ChartProblem[] {
  const made = chartOf(tableOf(columns), options);
  if (made.ok) throw new Error("charted");
  return made.problems;
}

/** Indices of the points with a signal. */
export function markedAt({ points }: Chart, signal: Chart["points"][number]["signals"][number]): number[] {
  return points.flatMap(({ signals }, at) => (signals.includes(signal) ? [at] : []));
}
