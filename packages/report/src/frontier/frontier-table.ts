import type { PlanReport } from "@smartpick/core";
import { stretchOf } from "@smartpick/core";
import { column, per100, type Table } from "../table/table.ts";

const PAST = { budget: "past your budget", "max-programs": "past your limit on programs" } as const;

/** Where a size of the list stands to its end. */
function standOf({ programs, past }: PlanReport["frontier"][number], stop: number): string {
  if (past !== undefined) return PAST[past];
  return programs <= stop ? "before the stop line" : "after the stop line";
}

/** How far to go: one row a list size with cost in US dollars, chance of matching with its range, and the step's price. */
export function frontierTable(report: Pick<PlanReport, "frontier" | "stopLine">): Table {
  // A list without a program costs nothing; its point holds the fixed fees that the first one would owe.
  const rows = report.frontier.flatMap((point, at) => {
    if (point.programs === 0) return [];
    const before = report.frontier[at - 1];
    const stretch = before === undefined ? null : stretchOf(before, point);
    const row = [
      point.programs,
      point.usd,
      per100(point.chance),
      per100(point.low),
      per100(point.high),
      stretch === null ? "" : per100(stretch.gain),
      stretch === null ? "" : stretch.price === null ? "no gain" : Math.round(stretch.price),
      standOf(point, report.stopLine.programs),
    ];
    return [row];
  });
  return {
    title: "Frontier",
    columns: [
      column("programs", "Programs", "count", 10),
      column("usd", "Total dollars", "usd", 12),
      column("chance", "Match, of 100", "of100", 12),
      column("low", "Low", "of100", 8),
      column("high", "High", "of100", 8),
      column("adds", "This stretch adds, of 100", "difference", 14),
      column("price", "Dollars for 1 more of 100", "usd", 14),
      column("stop", "Stop line", "text", 20),
    ],
    rows,
  };
}
