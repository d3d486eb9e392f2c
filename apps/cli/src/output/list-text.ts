import type { ListRow, PlanReport, Tier } from "@smartpick/core";
import {
  applicationName,
  counted,
  dollars,
  evidenceMark,
  KEPT_NOTE,
  keptCell,
  otherTrack,
  programLine,
  rangeCell,
  type SourceNotes,
  settingName,
  shortDifference,
  signalName,
  TIER_NOTE,
  tierName,
} from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

const TIERS: readonly Tier[] = ["safer", "target", "reach"];

/** The list grouped by tier, two or three lines a program, the number of each source note in brackets. */
export function listText(report: PlanReport, notes: SourceNotes, style: Style): string {
  if (report.list.length === 0) return "";
  const columns: readonly TextColumn[] = [
    { label: "#", width: 4, right: true },
    { label: "Program", width: "rest" },
    { label: "Signal", width: 10 },
    { label: "Interview\nof 100", width: 12 },
    { label: "Evidence", width: 13 },
    ...(report.robust ? [{ label: "Kept\nof 100", width: 7, right: true }] : []),
    { label: "Adds\nof 100", width: 7, right: true },
    { label: "Cost", width: 5, right: true },
  ];
  const groups = TIERS.map((tier) => {
    const rows = report.list.filter((row) => row.tier === tier);
    if (rows.length === 0) return "";
    const heading = style.strong(`${tierName(tier)}, ${counted(rows.length, "program")}`);
    return `${heading}\n${textTable(
      columns,
      rows.map((row) => rowCells(row, report.robust !== undefined, notes, style)),
      style,
    )}`;
  });
  const over = report.inSeason?.applications === "over";
  const guide = `${TIER_NOTE} The number of a program is its place in the list${over ? "" : ": cut from the highest number"}. Chances are counts of 100 with their likely range. “Adds” is what your season loses without the program.${report.robust ? ` ${KEPT_NOTE}` : ""}`;
  return [paragraph(guide, style.width), ...groups.filter((group) => group !== "")].join("\n\n");
}

function rowCells(row: ListRow, drawn: boolean, notes: SourceNotes, style: Style): string[] {
  const sources = row.sources.map((id) => `[${notes.numberOf(id)}]`).join("");
  const state = row.inSeason ? applicationName(row.inSeason.state).toLowerCase() : "";
  const about = programLine(row, settingName(row.setting), otherTrack(row.track), state);
  const pinned = row.pinned ? " (pinned)" : "";
  return [
    String(row.rank),
    `${row.name}${pinned}\n${style.quiet(about)}\n${style.quiet(`${row.id} ${sources}`)}`,
    signalName(row.signal),
    rangeCell(row.interview),
    row.evidence === "thin" ? style.care(evidenceMark(row.evidence)) : evidenceMark(row.evidence),
    ...(drawn ? [keptCell(row.firm)] : []),
    shortDifference(row.marginal.chance),
    dollars(row.marginal.usd),
  ];
}
