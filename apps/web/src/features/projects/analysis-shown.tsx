import type { WordedAnalysis } from "@smartpick/answers";
import { analysedColumns, comparedTable, strataTable } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { SeriesDrawing } from "./series-drawing.tsx";

/** What a table shows: the finding, crude and adjusted, each stratum, what was cleaned, the weeks, and the limits. */
export function AnalysisShown({ analysis, busy }: { analysis: WordedAnalysis; busy: boolean }): ReactNode {
  const { finding, rows, used, cleaning, limits, series } = analysis;
  const count = (number: number): string => number.toLocaleString("en-US");
  return (
    <section className="project-part stack" aria-labelledby="project-analysis" aria-busy={busy}>
      <h3 id="project-analysis">What the table shows</h3>
      <p className="project-bullet">{finding}</p>
      <p className="small">
        {count(used)} of {count(rows)} rows are compared.
      </p>
      <DataTable table={comparedTable(analysis)} />
      <DataTable table={strataTable(analysis)} />
      {series !== null && <SeriesDrawing series={series} analysis={analysis} />}
      <h4>What was cleaned</h4>
      {cleaning.length === 0 ? (
        <p>Nothing had to be cleaned.</p>
      ) : (
        <ul className="bullets">
          {cleaning.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <details className="more">
        <summary>Show the columns after cleaning</summary>
        <DataTable table={analysedColumns(analysis)} titled={false} />
      </details>
      <h4>What this cannot say</h4>
      <ul className="bullets">
        {limits.map(({ code, words }) => (
          <li key={code}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
