import type { CalibrationTable } from "@smartpick/core";
import { calibrationTable, type ReliabilityChart, reliabilityChart } from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";

const WIDEST = 520;

/** One set of groups: the worst one in words first, then the chart with its table beside it. */
export function ReliabilityFigure({
  chart,
  table,
}: {
  chart: ReliabilityChart;
  table: CalibrationTable;
}): ReactNode {
  const [host, width] = useWidth<HTMLElement>();
  return (
    <div className="stack reliability">
      <h3>{chart.title}</h3>
      <div className="note ochre">
        {(table.words ?? []).map((word) => (
          <p key={word}>{word}</p>
        ))}
      </div>
      <div className="cols c-2">
        <figure ref={host}>
          <figcaption>
            Each disc is a group of {chart.unit}. On the dashed line we were exactly right. The upright lines
            show what chance alone allows.
          </figcaption>
          {width > 0 && <Drawing markup={reliabilityChart(chart, Math.min(width, WIDEST))} />}
        </figure>
        <DataTable table={calibrationTable(table)} titled={false} />
      </div>
    </div>
  );
}
