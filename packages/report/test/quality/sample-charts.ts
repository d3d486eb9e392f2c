import type { Chart, ChartPoint } from "@smartpick/answers";

const RUN = { useful: 12, longest: 5, longestMax: 7, crossings: 5, crossingsMin: 3, signal: false } as const;

/** A point of a chart with centre 10 and limits 4 and 16. */
export function pointAt(
  x: ChartPoint["x"],
  value: number | null,
  more: Partial<ChartPoint> = {},
): ChartPoint {
  return { x, value, n: null, centre: 10, lower: 4, upper: 16, signals: [], ...more };
}

/** A chart of these points in one phase. */
export function chartWith(points: readonly ChartPoint[], more: Partial<Chart> = {}): Chart {
  const to = points.length - 1;
  return {
    schema: "smartpick/chart@1",
    method: "xmr",
    rules: "nhs",
    phases: [{ phase: null, from: 0, to, n: points.length, centre: 10, sigma: 2, run: RUN }],
    points,
    ...more,
  };
}

/** Twelve weeks that vary, one of them missing, one outside, one left out, and a note. */
export const WEEKS: Chart = chartWith([
  pointAt("2026-01-05", 9),
  pointAt("2026-01-12", 11),
  pointAt("2026-01-19", null),
  pointAt("2026-01-26", 12),
  pointAt("2026-02-02", 20, { signals: ["outside"] }),
  pointAt("2026-02-09", 8),
  pointAt("2026-02-16", 30, { excluded: "a <strike> & snow" }),
  pointAt("2026-02-23", 9, { note: "new list" }),
  pointAt("2026-03-02", 10),
  pointAt("2026-03-09", 11),
  pointAt("2026-03-16", 9),
  pointAt("2026-03-23", 12),
]);

/** Two named phases, the second with its own lines. */
export const TWO_PHASES: Chart = {
  ...chartWith(
    WEEKS.points.map((point, at) => (at < 6 ? point : { ...point, centre: 9, lower: 5, upper: 13 })),
  ),
  phases: [
    { phase: "before", from: 0, to: 5, n: 6, centre: 10, sigma: 2, run: RUN },
    { phase: "after <call>", from: 6, to: 11, n: 6, centre: 9, sigma: 1.3, run: RUN },
  ],
};
