import type { RoadmapReport } from "@smartpick/core";
import { dayWords, roadmapSvg, roadmapTable } from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { WideFigure } from "../shared/wide-figure.tsx";
import { SavePlan } from "./save-plan.tsx";

const KEY =
  "Bar: the work. Dotted: slack, up to the last day on which it can end. Dark bar: critical, it cannot wait. Worth stands below each name, and in the table.";

/** The plan drawn on its days, with its table, the calendar file and the way to paper. */
export function PlanFigure({ report }: { report: RoadmapReport }): ReactNode {
  const table = useMemo(() => roadmapTable(report), [report]);
  const end =
    report.steps
      .map(({ plan }) => plan.end)
      .sort()
      .at(-1) ?? report.today;
  return (
    <section className="sec stack road-figure">
      <div className="row between top-aligned">
        <h2>Your plan to {dayWords(end)}</h2>
        <SavePlan report={report} />
      </div>
      <WideFigure draw={(size) => roadmapSvg(report, size)} note={KEY} table={table} />
      <div className="print-only">
        <DataTable table={table} />
      </div>
    </section>
  );
}
