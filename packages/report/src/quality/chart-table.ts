import type { Chart } from "@smartpick/answers";
import { column, type Table } from "../table/table.ts";
import { chartFinding } from "./chart-finding.ts";
import { SIGNAL_NAMES } from "./chart-names.ts";
import { showsShares } from "./measure.ts";

/** The points of a chart as the table beside its drawing; shares are out of 100. What was computed has four figures. */
export function chartTable(chart: Chart): Table {
  const of100 = showsShares(chart);
  const shown = (value: number | null): number | null =>
    value === null ? null : of100 ? fourFigures(value * 100) : value;
  const computed = (value: number | null): number | null => {
    const told = shown(value);
    return told === null ? null : fourFigures(told);
  };
  const kind = "value";
  return {
    title: chartFinding(chart),
    columns: [
      column("x", typeof chart.points[0]?.x === "string" ? "Date" : "Index", "text"),
      column("phase", "Phase", "text"),
      column("value", of100 ? "Value (of 100)" : "Value", kind),
      column("n", "n", kind),
      column("centre", "Centre", kind),
      column("lower", "Lower limit", kind),
      column("upper", "Upper limit", kind),
      column("signals", "Signals", "text", 28),
      column("remarks", "Left out because, note", "text", 28),
    ],
    rows: chart.phases.flatMap(({ phase, from, to }) =>
      chart.points
        .slice(from, to + 1)
        .map((point) => [
          String(point.x),
          phase,
          shown(point.value),
          point.n,
          computed(point.centre),
          computed(point.lower),
          computed(point.upper),
          point.signals.map((signal) => SIGNAL_NAMES[signal]).join(", "),
          [point.excluded === undefined ? "" : `left out: ${point.excluded}`, point.note ?? ""]
            .filter((text) => text !== "")
            .join("; "),
        ]),
    ),
  };
}

/** A number with the figures that a reader can use; whole numbers keep all of theirs. */
function fourFigures(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}
