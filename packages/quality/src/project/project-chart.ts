import type { Chart, Effect } from "@smartpick/answers";
import type { ProjectChartTold, Result } from "@smartpick/core";
import { assuranceOf } from "../assurance/assurance-of.ts";
import { chartOf } from "../charts/chart-of.ts";
import type { ChartProblem } from "../charts/chart-problem.ts";
import { effectOf } from "../effect/effect-of.ts";
import type { Table } from "../table/table.ts";
import { withLeftOut } from "./left-out.ts";
import { withNamedPhases } from "./named-phases.ts";

/**
 * The chart of a project's table as its file tells it, with what it bears: assurance of the goal, and the effect between two
 * named phases. Refuses what the chart refuses.
 */
export function projectChart(table: Table, told: ProjectChartTold): Result<Chart, ChartProblem> {
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
  const effect = effectOfTwoPhases(chart);
  const assured = target === null || better === null ? null : assuranceOf(chart, { value: target, better });
  return {
    ok: true,
    value: {
      ...chart,
      ...(assured === null ? {} : { assurance: assured }),
      ...(effect === null ? {} : { effect }),
    },
  };
}

/**
 * What changed between the two named phases of a chart; `null` for any other number of them: with a phase between two others
 * nothing says which change a difference belongs to.
 */
export function effectOfTwoPhases(chart: Chart): Effect | null {
  const names = chart.phases.flatMap(({ phase }) => (phase === null ? [] : [phase]));
  const [before, after] = names;
  if (names.length !== 2 || before === undefined || after === undefined) return null;
  const found = effectOf(chart, { before, after });
  return found.ok ? found.value : null;
}
