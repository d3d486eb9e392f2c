import type { WordedAnalysis } from "@smartpick/answers";
import { seriesChart } from "@smartpick/engine/quality";
import {
  CHART_FORMULAS,
  chartFinding,
  chartProblemWords,
  chartSvg,
  chartTable,
  seriesWords,
} from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";

/** The share with the event by week or day as a control chart, under the rules of every chart here. */
export function SeriesDrawing({
  series,
  analysis,
}: {
  series: NonNullable<WordedAnalysis["series"]>;
  analysis: WordedAnalysis;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const found = useMemo(() => seriesChart(series), [series]);
  const { outcome } = analysis;
  const title = `${outcome.column} ${outcome.event}, by ${series.column}`;
  return (
    <>
      <h4>By {series.column}</h4>
      <p className="small">{seriesWords(analysis)}</p>
      {found.ok ? (
        <>
          <p>{chartFinding(found.value)}</p>
          <div ref={ref}>{width > 0 && <Drawing markup={chartSvg(found.value, { width, title })} />}</div>
          <p className="small quiet">
            All rows with a known outcome, nothing held equal. A week stands at its Monday. {CHART_FORMULAS.p}
          </p>
          <details className="more chart-points">
            <summary>Show the {found.value.points.length} points as a table</summary>
            <DataTable table={chartTable(found.value)} titled={false} />
          </details>
        </>
      ) : (
        <p className="note ochre small">{found.problems.map(chartProblemWords).join(" ")}</p>
      )}
    </>
  );
}
