import type { RoadmapStep } from "@smartpick/core";
import { dayWords, roadmapSvg, roadmapTable } from "@smartpick/report";
import { type ReactNode, useMemo, useState } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { WideFigure } from "../shared/wide-figure.tsx";
import { BarDrag } from "./bar-drag.tsx";
import type { OnPlan } from "./on-plan.ts";
import { PlanWalk } from "./plan-walk.tsx";
import { SavePlan } from "./save-plan.tsx";

const KEY =
  "Bar: the work. Dotted: slack, up to the last day on which it can end. Dark bar: critical, it cannot wait. Worth stands below each name, and in the table.";

/** The plan drawn on its days, where its steps can be moved, with its table, the calendar file and the way to paper. */
export function PlanFigure({ report, moves }: OnPlan): ReactNode {
  const table = useMemo(() => roadmapTable(report), [report]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = (code: string): void => {
    setChosen(code);
    setTrouble(null);
  };
  const drop = (step: RoadmapStep, day: string): boolean => {
    const words = moves.to(step, day);
    setTrouble(words);
    return words === null;
  };
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
      <BarDrag report={report} onChoose={choose} onMove={drop}>
        <WideFigure
          draw={({ width }) => roadmapSvg(report, { width, ...(chosen !== null && { chosen }) })}
          note={KEY}
          table={table}
        />
      </BarDrag>
      <PlanWalk
        report={report}
        chosen={chosen}
        trouble={trouble}
        onChoose={choose}
        onMove={(step, days) => setTrouble(moves.by(step, days))}
      />
      <div className="print-only">
        <DataTable table={table} />
      </div>
    </section>
  );
}
