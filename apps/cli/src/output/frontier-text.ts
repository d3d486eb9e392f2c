import type { FrontierPoint, PlanReport } from "@smartpick/core";
import { stretchOf } from "@smartpick/core";
import { dollars, rangeCell, shortDifference } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** How far to go: the chance at growing list sizes, and what one more of 100 costs in each stretch. */
export function frontierText(report: PlanReport, style: Style): string {
  if (report.frontier.length < 2) return "";
  const rows = report.frontier.map((point, at) => [
    String(point.programs),
    dollars(point.usd),
    rangeCell({ mid: point.chance, low: point.low, high: point.high }),
    ...stretchCells(point, report.frontier[at - 1]),
    point.programs === report.stopLine.programs ? style.strong(endName(report)) : pastName(point),
  ]);
  const table = textTable(
    [
      { label: "Programs", width: 9, right: true },
      { label: "Dollars", width: 9, right: true },
      { label: " Match", width: 13, right: true },
      { label: "Adds", width: 7, right: true },
      { label: "For 1 more", width: 12, right: true },
      { label: "", width: 12 },
    ],
    rows,
    style,
  );
  const guide =
    "Match and adds are out of 100 seasons. “For 1 more” is the price of 1 more of 100 in that stretch.";
  return [style.strong("How far to go"), paragraph(guide, style.width), table].join("\n");
}

/** What ends the list: its stop line where worth does, else the limit that does. */
function endName({ stopLine }: PlanReport): string {
  const { code } = stopLine.reason;
  return code === "budget" ? "budget" : code === "max-programs" ? "limit" : "stop line";
}

const PAST = { budget: "budget", "max-programs": "limit" } as const;

/** A size that a limit keeps away. */
function pastName({ past }: FrontierPoint): string {
  return past === undefined ? "" : `past ${PAST[past]}`;
}

function stretchCells(point: FrontierPoint, before: FrontierPoint | undefined): string[] {
  if (before === undefined) return ["", ""];
  const { gain, price } = stretchOf(before, point);
  return [shortDifference(gain), price === null ? "no gain" : dollars(price)];
}
