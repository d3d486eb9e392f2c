import type { Chart } from "@smartpick/answers";
import {
  assuranceWords,
  CHART_FORMULAS,
  chartCautions,
  chartFinding,
  chartRemarkWords,
  chartSvg,
  chartTable,
  effectLimitWords,
  effectReasonWords,
  phaseEffectWords,
  phaseWords,
  RULE_SET_WORDS,
  signalWords,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { PointWalk } from "./point-walk.tsx";
import type { SetField } from "./use-project.ts";

/** The chart of a project, what it says, and what it does not. */
export function ChartPart({
  chart,
  title,
  isWorking,
  tree,
  onSet,
}: {
  chart: Chart;
  title: string;
  isWorking: boolean;
  tree: Parameters<typeof PointWalk>[0]["tree"];
  onSet: SetField;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const effect = phaseEffectWords(chart);
  const against = effectReasonWords(chart);
  const says = [...signalWords(chart), ...assuranceWords(chart), ...effect];
  const not = [...against, ...effectLimitWords(chart), ...chartCautions(chart)];
  return (
    <section className="sec stack" aria-labelledby="project-chart">
      <h2 id="project-chart">The chart</h2>
      <p>{chartFinding(chart)}</p>
      <div className="project-chart">
        <div className="stack">
          <div ref={ref} aria-busy={isWorking}>
            {width > 0 && <Drawing markup={chartSvg(chart, { width, title })} />}
          </div>
          <PointWalk chart={chart} tree={tree} onSet={onSet} />
          <details className="more chart-points">
            <summary>Show the {chart.points.length} points as a table</summary>
            <DataTable table={chartTable(chart)} titled={false} />
          </details>
        </div>
        <div className="stack">
          <h3>What the chart says</h3>
          <ul className="lines">
            {(says.length === 0 ? [chartFinding(chart)] : says).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <h3>What it does not say</h3>
          <ul className="bullets">
            {not.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="small quiet">
            {CHART_FORMULAS[chart.method]} {RULE_SET_WORDS[chart.rules].join(" ")}
          </p>
          {(chart.remarks ?? []).map((remark) => (
            <p className="note ochre small" key={chartRemarkWords(remark)}>
              {chartRemarkWords(remark)}
            </p>
          ))}
        </div>
      </div>
      <h3>Each phase</h3>
      <ul className="lines">
        {chart.phases.map((phase) => (
          <li key={`${phase.from}`}>{phaseWords(chart, phase).join(" ")}</li>
        ))}
      </ul>
    </section>
  );
}
