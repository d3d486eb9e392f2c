import type { WordedAnalysis } from "@smartpick/answers";
import { isIsoDate, isWeek } from "./cell-kinds.ts";

/** The share with the event week by week (or day by day), over the rows whose outcome is known; `null` without weeks. */
export function seriesOf(
  column: string,
  cells: readonly string[],
  outcome: readonly (boolean | null)[],
): WordedAnalysis["series"] {
  const points = new Map<string, { n: number; events: number }>();
  for (const [row, cell] of cells.entries()) {
    const event = outcome[row] ?? null;
    if (event === null || (isWeek(cell) !== true && isIsoDate(cell) !== true)) continue;
    const point = points.get(cell) ?? { n: 0, events: 0 };
    points.set(cell, { n: point.n + 1, events: point.events + (event ? 1 : 0) });
  }
  if (points.size === 0) return null;
  const sorted = [...points].sort(([a], [b]) => (a < b ? -1 : 1));
  return { column, points: sorted.map(([x, { n, events }]) => ({ x, n, events, rate: events / n })) };
}
