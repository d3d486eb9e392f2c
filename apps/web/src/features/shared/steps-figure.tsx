import { type NamedSteps, stepsChart, stepsTable, stepsTitle } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";
import "./steps.css";

/** Why a number changed: one bar a change, in their order, and the same as a table. */
export function StepsFigure({ steps }: { steps: NamedSteps }): ReactNode {
  const [host, width] = useWidth<HTMLElement>();
  return (
    <figure ref={host}>
      <figcaption>{stepsTitle(steps)} The line through a bar shows how unsure it is.</figcaption>
      {width > 0 && <Drawing markup={stepsChart(steps, Math.min(width, 760))} />}
      <details className="more">
        <summary>Show as a table</summary>
        <DataTable table={stepsTable(steps)} />
      </details>
    </figure>
  );
}
