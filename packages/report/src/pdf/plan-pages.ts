import type { ListRow, PlanReport } from "@smartpick/core";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { costTable } from "../costs/cost-table.ts";
import { rangeCell, shortDifference, shortOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { excludedByReason } from "../excluded/excluded-table.ts";
import { frontierChart } from "../frontier/frontier-chart.ts";
import { frontierTable } from "../frontier/frontier-table.ts";
import {
  candidatesSentence,
  certificateSentence,
  emptyListReasons,
  findingOf,
  interviewSentences,
  keptSentence,
  matchSentences,
  NOT_A_PROMISE,
} from "../plan/plan-words.ts";
import { evidenceWord, placeName, signalWord, TIER_NOTE, tierName } from "../program/names.ts";
import { iconArray, seasonEnds } from "../season/icon-array.ts";
import { cautiousSentences, firmSentences, KEPT_NOTE, keptCell } from "../second-look/robust-words.ts";
import { SourceNotes, type Sources, sourceLine } from "../sources/source-names.ts";
import { sourceIdsOf } from "../sources/source-table.ts";
import type { ColumnKind, Table, TableCell as TableValue } from "../table/table.ts";

const MARGIN_14_MM = 40;

/**
 * The pages of a printed plan as a pdfmake document: finding, range, cost, stop line and date first; the list in compact
 * rows with empty boxes for notes; costs; frontier; sources as numbered notes with addresses.
 */
export function planPages(report: PlanReport, sources: Sources): TDocumentDefinitions {
  const notes = new SourceNotes();
  for (const id of sourceIdsOf(report)) notes.numberOf(id);
  return {
    pageSize: "LETTER",
    pageMargins: [MARGIN_14_MM, MARGIN_14_MM, MARGIN_14_MM, MARGIN_14_MM + 12],
    info: { title: "SmartPick plan" },
    defaultStyle: { font: "Roboto", fontSize: 10, lineHeight: 1.25 },
    styles: {
      finding: { fontSize: 20, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 8] },
      section: { fontSize: 13, bold: true, margin: [0, 14, 0, 4] },
      head: { fontSize: 8, bold: true },
      row: { fontSize: 9, lineHeight: 1.1 },
      small: { fontSize: 8 },
    },
    footer: (page, pages) => ({
      text: `SmartPick · season ${report.season} · facts ${report.facts.version} · page ${page} of ${pages}`,
      style: "small",
      margin: [MARGIN_14_MM, 8, MARGIN_14_MM, 0],
    }),
    content: [
      ...cover(report),
      ...(report.list.length === 0
        ? []
        : [
            section("Programs"),
            { text: report.robust ? `${TIER_NOTE} ${KEPT_NOTE}` : TIER_NOTE, style: "small" },
            listOf(report, notes),
          ]),
      together(section("Costs"), plainTable(costTable(report), ["*", 60, 70, 70], 4)),
      ...(report.frontier.length < 2 ? [] : frontierPages(report)),
      ...(report.excluded.length === 0
        ? []
        : [together(section("Left out, and why"), plainTable(excludedByReason(report), ["*", 60], 2))]),
      ...(report.warnings.length === 0 ? [] : [section("Read with care"), { ul: [...report.warnings] }]),
      section("Sources"),
      ...notes.ids.map(
        (id, at): Content => ({ text: `${at + 1}. ${id}: ${sourceLine(id, sources)}`, style: "small" }),
      ),
    ],
  };
}

function section(title: string): Content {
  return { text: title, style: "section", headlineLevel: 1 };
}

/** Parts that stay on one page. */
function together(...parts: Content[]): Content {
  return { stack: parts, unbreakable: true };
}

function cover(report: PlanReport): Content[] {
  return [
    { text: findingOf(report), style: "finding" },
    ...(report.list.length === 0
      ? emptyListReasons(report).map((text): Content => ({ text }))
      : seasonOf(report)),
    { text: candidatesSentence(report) },
    { text: NOT_A_PROMISE, bold: true, margin: [0, 6, 0, 0] },
    {
      text: `Season ${report.season}. Made on ${report.today}. Facts ${report.facts.version} (${report.facts.rights}). Seed ${report.seed}. Inputs ${report.inputsHash}.`,
      style: "small",
    },
  ];
}

function seasonOf(report: PlanReport): Content[] {
  const kept = keptSentence(report);
  const { match, anyInterview } = report.chance;
  return [
    { text: matchSentences(report), fontSize: 12 },
    { text: interviewSentences(report) },
    { svg: iconArray(seasonEnds(match.mid, anyInterview.mid)), margin: [0, 8, 0, 8] },
    { text: [report.stopLine.why, kept].filter((part) => part !== null).join(" ") },
    { text: certificateSentence(report) },
    ...cautiousSentences(report).map((text): Content => ({ text })),
    { text: firmSentences(report).join(" ") },
  ];
}

function frontierPages(report: PlanReport): Content[] {
  return [
    together(section("How far to go"), { svg: frontierChart(report, { width: 520, height: 240 }) }),
    plainTable(frontierTable(report), [56, 70, 70, 40, 40, "*", "*"], 7),
  ];
}

const LIST_HEAD = [
  "",
  "#",
  "Program",
  "Tier",
  "Signal",
  "Interview of 100",
  "Kept",
  "Adds",
  "Dollars",
  "Sources",
];
const LIST_WIDTHS = [8, 16, "*", 30, 40, 58, 22, 22, 32, 46] as const;
const KEPT_AT = LIST_HEAD.indexOf("Kept");

function listOf(report: PlanReport, notes: SourceNotes): Content {
  const shown = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => report.robust || at !== KEPT_AT);
  const body: TableCell[][] = [
    shown(LIST_HEAD).map((text): TableCell => ({ text, style: "head" })),
    ...report.list.map((row) => shown(listCells(row, notes))),
  ];
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: shown(LIST_WIDTHS), body },
    layout: COMPACT,
    style: "row",
  };
}

/** Thin lines between rows and little space around them, so that about thirty programs fit a page. */
const COMPACT = {
  hLineWidth: (line: number): number => (line === 1 ? 1 : line === 0 ? 0 : 0.3),
  vLineWidth: (): number => 0,
  paddingLeft: (): number => 2,
  paddingRight: (): number => 4,
  paddingTop: (): number => 1.5,
  paddingBottom: (): number => 1,
};

function listCells(row: ListRow, notes: SourceNotes): TableCell[] {
  const place = `${placeName(row.city, row.state)}, ${row.specialty}`;
  return [
    {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect x="0.5" y="0.5" width="7" height="7" fill="none" stroke="black"/></svg>',
    },
    String(row.rank),
    { stack: [row.name, { text: place, style: "small" }] },
    tierName(row.tier),
    signalWord(row.signal),
    { stack: [rangeCell(row.interview), { text: evidenceWord(row.evidence), style: "small" }] },
    keptCell(row.firm),
    shortDifference(row.marginal.chance),
    dollars(row.marginal.usd),
    { text: row.sources.map((id) => notes.numberOf(id)).join(", "), style: "small" },
  ];
}

function plainTable(table: Table, widths: readonly (number | "*")[], columns: number): Content {
  const head = table.columns.slice(0, columns);
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: widths.slice(0, columns),
      body: [
        head.map((column): TableCell => ({ text: column.label, style: "head" })),
        ...table.rows.map((row) =>
          head.map((column, at): TableCell => printed(row[at] ?? null, column.kind)),
        ),
      ],
    },
    layout: "lightHorizontalLines",
    style: "row",
  };
}

function printed(value: TableValue, kind: ColumnKind): string {
  if (value === null) return "unknown";
  if (typeof value === "string") return value;
  if (kind === "usd") return dollars(value);
  if (kind === "of100") return shortOf100(value / 100);
  return kind === "difference" ? shortDifference(value / 100) : String(value);
}
