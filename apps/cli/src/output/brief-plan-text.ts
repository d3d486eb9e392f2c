import type { ListRow } from "@smartpick/core";
import {
  counted,
  onceSentences,
  placeName,
  rangeCell,
  type SharedLabels,
  sharedLabels,
  signalName,
  tierName,
  type WordedPlan,
} from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import { planFinding } from "./plan-text.ts";
import type { Style } from "./style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** The columns; a label that every program has alike is none of them. */
function columnsOf({ tier, signal }: SharedLabels): TextColumn[] {
  return [
    { label: "#", width: 4, right: true },
    { label: "Program", width: "rest" },
    ...(tier === null ? [{ label: "Tier", width: 10 }] : []),
    ...(signal === null ? [{ label: "Signal", width: 10 }] : []),
    { label: "Interview\nof 100", width: 12 },
  ];
}

/** The finding of a plan and the first `rows` programs in the order of the list, with how many are left out. */
export function briefPlanText(report: WordedPlan, rows: number, style: Style): string {
  const shown = [...report.list].sort((a, b) => a.rank - b.rank).slice(0, rows);
  const shared = sharedLabels(report);
  const left = report.list.length - shown.length;
  const parts = [
    shown.length === 0
      ? ""
      : textTable(
          columnsOf(shared),
          shown.map((row) => cells(row, shared, style)),
          style,
        ),
    shown.length === 0 ? "" : paragraph(onceSentences(report).join(" "), style.width),
    left === 0 ? "" : `${counted(left, "more program")}. To see all, leave out --rows.`,
  ];
  return planFinding(report, style) + parts.flatMap((part) => (part === "" ? [] : [`\n${part}\n`])).join("");
}

function cells(row: ListRow, shared: SharedLabels, style: Style): string[] {
  const about = [placeName(row.city, row.state), row.specialty].join(" · ");
  return [
    String(row.rank),
    `${row.name}\n${style.quiet(about)}`,
    ...(shared.tier === null ? [tierName(row.tier)] : []),
    ...(shared.signal === null ? [signalName(row.signal)] : []),
    rangeCell(row.interview),
  ];
}
