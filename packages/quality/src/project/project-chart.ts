import type { Assurance, Chart, Effect } from "@smartpick/answers";
import type { ProjectChartTold, Result } from "@smartpick/core";
import { assuranceOf } from "../assurance/assurance-of.ts";
import { chartOf } from "../charts/chart-of.ts";
import type { ChartProblem } from "../charts/chart-problem.ts";
import { effectOf } from "../effect/effect-of.ts";
import type { Table } from "../table/table.ts";
import { withLeftOut } from "./left-out.ts";
import { withNamedPhases } from "./named-phases.ts";

/** The chart of a project and what it bears: `null` where no goal is set, or no two named phases can be compared. */
export interface ProjectChart {
  readonly chart: Chart;
  readonly assurance: Assurance | null;
  /** The first named phase against the last. */
  readonly effect: Effect | null;
}

/** The chart of a project's table as its file tells it. Refuses what the chart refuses. */
export function projectChart(table: Table, told: ProjectChartTold): Result<ProjectChart, ChartProblem> {
  const { method, rules, freeze, phases, target, better, columns, leftOut } = told;
  const named = withNamedPhases(table, phases, columns.x);
  const found = chartOf(withLeftOut(named, leftOut, columns.x), {
    method,
    rules: rules ?? undefined,
    freeze: freeze ?? undefined,
    target: target === null ? undefined : { value: target, better: better ?? undefined },
    columns: { x: columns.x ?? undefined, value: columns.value ?? undefined, n: columns.n ?? undefined },
  });
  if (!found.ok) return found;
  const chart = found.value;
  const assurance = target === null || better === null ? null : assuranceOf(chart, { value: target, better });
  return { ok: true, value: { chart, assurance, effect: effectBetweenEnds(chart) } };
}

/** What changed from the first named phase to the last; `null` where that cannot be said of this chart. */
export function effectBetweenEnds(chart: Chart): Effect | null {
  const names = chart.phases.flatMap(({ phase }) => (phase === null ? [] : [phase]));
  const [before, after] = [names[0], names.at(-1)];
  if (before === undefined || after === undefined) return null;
  const found = effectOf(chart, { before, after });
  return found.ok ? found.value : null;
}
