import type { SpecialtiesReport, SpecialtyRow } from "@smartpick/core";
import {
  COMPARISON_GUIDE,
  comparedGroups,
  comparedMatch,
  dollars,
  dollarsOrUnknown,
  evidenceMark,
  NOT_A_PROMISE,
  ORDER_NOTE,
  outsideNotes,
  rangeCell,
  readFirst,
  SourceNotes,
  type Sources,
  shortOf100,
  specialtiesFinding,
  specialtiesLead,
  specialtyVerdict,
  THIN_NOTE,
  type Worded,
} from "@smartpick/report";
import { gateText } from "./gate-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { seasonLine } from "./season-line.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";
import { versionText } from "./version-text.ts";

const OWN_LIST = "“Own list” is the best list of the specialty at its own stop line, for its own dollars.";

/** Specialties side by side for people, then each in plain words, with what is unrealistic said plainly. */
export function specialtiesText(report: Worded<SpecialtiesReport>, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const { inOrder, thin, ...outside } = comparedGroups(report.specialties);
  const covered = [...inOrder, ...thin];
  const { first, rest: warnings } = readFirst(report);
  const compared = covered.map(({ specialty }) => specialty);
  const season = report.gate === undefined ? [say(seasonLine(report, compared))] : [];
  const lead = specialtiesLead(report);
  const parts = [
    first.length === 0 ? "" : [...season, ...first.map((words) => style.strong(say(words)))].join("\n"),
    [
      style.strong(say(specialtiesFinding(report))),
      ...(lead === null ? [] : [say(lead)]),
      ...(first.length === 0 ? season : []),
      say(NOT_A_PROMISE),
    ].join("\n"),
    inOrder.length === 0 ? "" : `${say(ORDER_NOTE)}\n${sideBySide(report, inOrder, notes, style)}`,
    thin.length === 0 ? "" : `${say(THIN_NOTE)}\n${sideBySide(report, thin, notes, style)}`,
    covered.length === 0 ? "" : say(`${OWN_LIST} ${COMPARISON_GUIDE}`),
    ...covered.map((row) => `${style.strong(heading(row))}\n${bullets(row.why, style.width)}`),
    outsideNotes(outside).map(say).join("\n"),
    warnings.length === 0 ? "" : `${style.strong("Read with care")}\n${bullets(warnings, style.width)}`,
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${gateText(report, style, compared)}${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function heading(row: SpecialtyRow): string {
  return `${row.specialty}: ${specialtyVerdict(row.verdict)}${row.sought ? " (in your profile)" : ""}`;
}

function sideBySide(
  { equalUsd }: SpecialtiesReport,
  rows: readonly SpecialtyRow[],
  notes: SourceNotes,
  style: Style,
): string {
  const table = textTable(
    [
      { label: "Specialty", width: "rest" },
      {
        label: equalUsd === undefined ? "Match\nof 100" : `Match for\n${dollars(equalUsd)}, of 100`,
        width: 16,
      },
      { label: "Programs", width: 9, right: true },
      { label: "Own list\nof 100", width: 13 },
      { label: "Own list\ndollars", width: 9, right: true },
      { label: "Evidence", width: 13 },
      { label: "Published\nof 100", width: 13 },
    ],
    rows.map((row) => [
      row.specialty,
      rangeCell(comparedMatch(row)),
      String(row.equal?.applications ?? row.applications),
      rangeCell(row.match),
      dollarsOrUnknown(row.usd),
      evidenceMark(row.evidence),
      publishedCell(row, notes),
    ]),
    style,
  );
  return table;
}

/** The published figure of the applicant's type with its source: of all who ranked the specialty, else of those who preferred it. */
function publishedCell({ perApplicant, published }: SpecialtyRow, notes: SourceNotes): string {
  if (perApplicant) return `${shortOf100(perApplicant.rate)} [${notes.numberOf(perApplicant.source)}]`;
  return published === null
    ? "unknown"
    : `${shortOf100(published.matchRate)} [${notes.numberOf(published.source)}]`;
}
