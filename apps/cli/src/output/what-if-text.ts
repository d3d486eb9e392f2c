import type { WhatIfReport } from "@smartpick/core";
import {
  differenceCell,
  dollarsOrUnknown,
  effectWords,
  furtherConditions,
  leverTerms,
  NOT_A_PROMISE,
  rangeCell,
  readFirst,
  SourceNotes,
  type Sources,
  WHAT_IF_GUIDE,
  type Worded,
  whatIfBase,
  whatIfFinding,
} from "@smartpick/report";
import { gateText } from "./gate-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { seasonLine } from "./season-line.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";
import { versionText } from "./version-text.ts";

type Report = Worded<WhatIfReport>;

/** What raises the chance most for people: the finding, the levers side by side, each in words, then what would not help. */
export function whatIfText(report: Report, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
  const { first, rest: warnings } = readFirst(report);
  const season = report.gate === undefined ? [say(seasonLine(report))] : [];
  const parts = [
    first.length === 0 ? "" : first.map((words) => style.strong(say(words))).join("\n"),
    [style.strong(say(whatIfFinding(report))), say(whatIfBase(report)), ...season, say(NOT_A_PROMISE)].join(
      "\n",
    ),
    report.levers.length === 0 ? "" : sideBySide(report, style),
    ...report.levers.map((lever) => leverText(lever, { report, notes, style })),
    section(
      "What would not help, and what may do nothing",
      report.wouldNotHelp.map(({ words }) => words),
    ),
    section(
      "What cannot be changed",
      report.cannotChange.map(({ words }) => words),
    ),
    section("Read with care", warnings),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${gateText(report, style)}${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const EVIDENCE = {
  published: "published",
  "expert-direction": "experts",
  "no-data": "no data",
} as const;

function sideBySide({ levers }: Report, style: Style): string {
  const table = textTable(
    [
      { label: "Change", width: "rest" },
      { label: "More of 100", width: 21 },
      { label: "Then of 100", width: 12 },
      { label: "Dollars", width: 8, right: true },
      { label: "Begin by", width: 11 },
      { label: "Evidence", width: 10 },
    ],
    levers.map((lever) => [
      lever.words,
      differenceCell(lever),
      lever.match === null ? "–" : rangeCell(lever.match),
      dollarsOrUnknown(lever.usd),
      lever.until ?? "–",
      EVIDENCE[lever.evidence],
    ]),
    style,
  );
  return `${table}\n${paragraph(WHAT_IF_GUIDE, style.width)}`;
}

interface Around {
  readonly report: Report;
  readonly notes: SourceNotes;
  readonly style: Style;
}

function leverText(lever: Report["levers"][number], { report, notes, style }: Around): string {
  const marks = lever.sources.map((source) => ` [${notes.numberOf(source)}]`).join("");
  const lines = [
    effectWords(lever),
    `${lever.causal}${marks}`,
    ...leverTerms(lever),
    ...furtherConditions(lever, report),
  ];
  return `${style.strong(paragraph(lever.words, style.width))}\n${bullets(lines, style.width)}`;
}
