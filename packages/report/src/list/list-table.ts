import type { EligibilityFinding } from "@smartpick/core";
import { evidenceWord } from "../chances/evidence-names.ts";
import { ruleName } from "../eligibility/rules.ts";
import { unknownName } from "../facts/unknowns.ts";
import { PROGRAM_COLUMNS, programCells } from "../program/program-card.ts";
import { signalWord } from "../signals/signal-names.ts";
import { column, per100, type Table, type TableCell } from "../table/table.ts";
import type { WordedPlan, WordedRow } from "../worded-report.ts";
import { applicationName } from "./row-reasons.ts";
import { tierName } from "./tiers.ts";

const COLUMNS = [
  column("rank", "Rank", "count", 6),
  ...PROGRAM_COLUMNS,
  column("track", "Track", "text", 12),
  column("setting", "Setting", "text", 28),
  column("tier", "Tier", "text", 8),
  column("signal", "Signal", "text", 10),
  column("application", "Application", "text", 12),
  column("interview", "Interview, of 100", "of100", 12),
  column("interviewLow", "Interview, low", "of100", 12),
  column("interviewHigh", "Interview, high", "of100", 12),
  column("match", "Match here, of 100", "of100", 12),
  column("matchLow", "Match here, low", "of100", 12),
  column("matchHigh", "Match here, high", "of100", 12),
  column("evidence", "Evidence", "text", 12),
  column("kept", "Kept, of 100 draws", "of100", 12),
  column("adds", "Adds, of 100", "difference", 10),
  column("usd", "Dollars", "usd", 10),
  column("pinned", "Pinned", "text", 8),
  column("ehr", "Health record system", "text", 18),
  column("fellowship", "Informatics fellowship", "text", 14),
  column("informatics", "Informatics value, 0 to 1", "value", 12),
  column("eligibility", "Rules and preferences", "text", 40),
  column("unknown", "Unknown, ask the program", "text", 30),
  column("why", "Why", "text", 60),
  column("sources", "Source ids", "text", 40),
];

/**
 * The whole list as a table, one program a row; chances are counts of 100, unknown cells are `null`. The column of draws
 * is there only where draws of lists were made, that of applications only where some were sent.
 */
export function listTable(report: WordedPlan): Table {
  const drawn = report.list.some((row) => row.firm !== null);
  const sent = report.list.some((row) => row.inSeason !== undefined);
  const left = new Set([drawn ? "" : "kept", sent ? "" : "application"]);
  const shown = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => !left.has(COLUMNS[at]?.key ?? ""));
  return { title: "List", columns: shown(COLUMNS), rows: report.list.map((row) => shown(listCells(row))) };
}

function listCells(row: WordedRow): TableCell[] {
  return [
    row.rank,
    ...programCells(row),
    row.track,
    row.setting,
    tierName(row.tier),
    signalWord(row.signal),
    row.inSeason ? applicationName(row.inSeason.state) : "To send",
    per100(row.interview.mid),
    per100(row.interview.low),
    per100(row.interview.high),
    per100(row.match.mid),
    per100(row.match.low),
    per100(row.match.high),
    evidenceWord(row.evidence),
    row.firm === null ? null : per100(row.firm),
    per100(row.marginal.chance),
    row.marginal.usd,
    row.pinned ? "yes" : "no",
    row.informatics.ehr,
    row.informatics.fellowship === null ? null : row.informatics.fellowship ? "yes" : "no",
    Math.round(row.informatics.value * 100) / 100,
    row.eligibility.map(eligibilityCell).join("; "),
    row.unknown.map(unknownName).join("; "),
    row.why.join(" "),
    row.sources.join("; "),
  ];
}

function eligibilityCell(finding: EligibilityFinding): string {
  const year = finding.year === null ? "" : `, ${finding.year}`;
  const source = finding.source === null ? "" : ` (${finding.source}${year})`;
  return `${ruleName(finding.rule)}: ${finding.verdict}, ${finding.kind}${source}`;
}
