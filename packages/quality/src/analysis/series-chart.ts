import type { Chart, WordedAnalysis } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import { chartOf } from "../charts/chart-of.ts";
import type { ChartProblem } from "../charts/chart-problem.ts";

/** The p chart of a series of an analysis, under the usual rules: each day, or each week at its Monday. */
export function seriesChart({ points }: NonNullable<WordedAnalysis["series"]>): Result<Chart, ChartProblem> {
  return chartOf(
    {
      columns: ["date", "value", "n"],
      rows: points.map(({ x, n, events }) => [dayOf(x), String(events), String(n)]),
      lines: points.map((_, at) => at + 2),
    },
    { method: "p" },
  );
}

const DAY_MS = 86_400_000;

/** The day itself, or the Monday of an ISO week: 4 January always lies in week 1 (ISO 8601). */
function dayOf(x: string): string {
  const found = /^(\d{4})-?W(\d{1,2})$/i.exec(x);
  if (found === null) return x;
  const [year, week] = found.slice(1).map(Number) as [number, number];
  const fourth = Date.UTC(year, 0, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((week - 1) * 7 - daysSinceMonday) * DAY_MS).toISOString().slice(0, 10);
}
