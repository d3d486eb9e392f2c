import type { ListRow, PlanReport, Tier } from "@smartpick/core";
import {
  applicationName,
  costNote,
  dollars,
  evidenceMark,
  KEPT_NOTE,
  keptCell,
  onceSentences,
  otherTrack,
  programLine,
  rangeCell,
  type SharedLabels,
  type SourceNotes,
  settingName,
  sharedLabels,
  shortDifference,
  signalName,
  tierHeading,
} from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

const TIERS: readonly Tier[] = ["safer", "target", "reach"];

/** The list grouped by tier, two or three lines a program, the number of each source note in brackets. */
export function listText(report: PlanReport, notes: SourceNotes, style: Style): string {
  if (report.list.length === 0) return "";
  const shared = sharedLabels(report);
  const columns: readonly TextColumn[] = [
    { label: "#", width: 4, right: true },
    { label: "Program", width: "rest" },
    ...(shared.signal === null ? [{ label: "Signal", width: 10 }] : []),
    { label: "Interview\nof 100", width: 12 },
    ...(shared.evidence === null ? [{ label: "Evidence", width: 13 }] : []),
    ...(report.robust ? [{ label: "Kept\nof 100", width: 7, right: true }] : []),
    { label: "Adds\nof 100", width: 7, right: true },
    { label: "Cost", width: 5, right: true },
  ];
  const groups = TIERS.map((tier) => {
    const rows = report.list.filter((row) => row.tier === tier);
    if (rows.length === 0) return "";
    const table = textTable(
      columns,
      rows.map((row) => rowCells(row, report.robust !== undefined, shared, notes, style)),
      style,
    );
    return shared.tier === null
      ? `${style.strong(paragraph(tierHeading(tier, rows), style.width))}\n${table}`
      : table;
  });
  const over = report.inSeason?.applications === "over";
  const guide = `${onceSentences(report).join(" ")} The number of a program is its place in the list${over ? "" : ": cut from the highest number"}. Chances are counts of 100 with the range that holds 4 times in 5. “Adds” is what your season loses without the program. ${costNote("Cost")}${report.robust ? ` ${KEPT_NOTE}` : ""}`;
  return [paragraph(guide, style.width), ...groups.filter((group) => group !== "")].join("\n\n");
}

function rowCells(
  row: ListRow,
  drawn: boolean,
  shared: SharedLabels,
  notes: SourceNotes,
  style: Style,
): string[] {
  const sources = row.sources.map((id) => `[${notes.numberOf(id)}]`).join("");
  const state = row.inSeason ? applicationName(row.inSeason.state).toLowerCase() : "";
  const about = programLine(row, settingName(row.setting), otherTrack(row.track), state);
  const pinned = row.pinned ? " (pinned)" : "";
  return [
    String(row.rank),
    `${row.name}${pinned}\n${style.quiet(about)}\n${style.quiet(`${row.id} ${sources}`)}`,
    ...(shared.signal === null ? [signalName(row.signal)] : []),
    rangeCell(row.interview),
    ...(shared.evidence === null ? [evidenceCell(row, style)] : []),
    ...(drawn ? [keptCell(row.firm)] : []),
    shortDifference(row.marginal.chance),
    dollars(row.marginal.usd),
  ];
}

function evidenceCell({ evidence }: ListRow, style: Style): string {
  return evidence === "thin" ? style.care(evidenceMark(evidence)) : evidenceMark(evidence);
}
