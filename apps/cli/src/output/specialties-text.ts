import type { SpecialtiesReport, SpecialtyRow } from "@smartpick/core";
import {
  dollarsOrUnknown,
  evidenceMark,
  listed,
  NOT_A_PROMISE,
  rangeCell,
  readFirst,
  SourceNotes,
  type Sources,
  shortOf100,
  specialtiesFinding,
  specialtiesLead,
  specialtyVerdict,
  type Worded,
} from "@smartpick/report";
import { gateText } from "./gate-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { seasonLine } from "./season-line.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";
import { versionText } from "./version-text.ts";

/** Specialties side by side for people, then each in plain words, with what is unrealistic said plainly. */
export function specialtiesText(report: Worded<SpecialtiesReport>, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const covered = report.specialties.filter(({ verdict }) => verdict !== "not-covered");
  const uncovered = report.specialties.filter(({ verdict }) => verdict === "not-covered");
  const { first, rest: warnings } = readFirst(report);
  const season = report.gate === undefined ? [say(seasonLine(report))] : [];
  const lead = specialtiesLead(report);
  const parts = [
    first.length === 0 ? "" : [...season, ...first.map((words) => style.strong(say(words)))].join("\n"),
    [
      style.strong(say(specialtiesFinding(report))),
      ...(lead === null ? [] : [say(lead)]),
      ...(first.length === 0 ? season : []),
      say(NOT_A_PROMISE),
    ].join("\n"),
    covered.length === 0 ? "" : sideBySide(covered, notes, style),
    ...covered.map((row) => `${style.strong(heading(row))}\n${bullets(row.why, style.width)}`),
    uncovered.length === 0
      ? ""
      : say(
          `Too little is published to estimate a chance in ${listed(uncovered.map(({ specialty }) => specialty))}.`,
        ),
    warnings.length === 0 ? "" : `${style.strong("Read with care")}\n${bullets(warnings, style.width)}`,
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${gateText(report, style)}${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function heading(row: SpecialtyRow): string {
  return `${row.specialty}: ${specialtyVerdict(row.verdict)}${row.sought ? " (in your profile)" : ""}`;
}

function sideBySide(rows: readonly SpecialtyRow[], notes: SourceNotes, style: Style): string {
  const table = textTable(
    [
      { label: "Specialty", width: "rest" },
      { label: "Match of 100", width: 13 },
      { label: "Evidence", width: 13 },
      { label: "Apply to", width: 9, right: true },
      { label: "Dollars", width: 9, right: true },
      { label: "Published, of 100", width: 17 },
      { label: "Informatics bases", width: 13, right: true },
    ],
    rows.map((row) => [
      row.specialty,
      rangeCell(row.match),
      evidenceMark(row.evidence),
      String(row.applications),
      dollarsOrUnknown(row.usd),
      row.published === null
        ? "unknown"
        : `${shortOf100(row.published.matchRate)} in ${row.published.year} [${notes.numberOf(row.published.source)}]`,
      String(row.informatics.fellowshipsByBase),
    ]),
    style,
  );
  const guide =
    "“Published” is the match rate of your type among those with a rank list. Those without a list are not counted in it. “Informatics bases” counts fellowships with this base.";
  return `${table}\n${paragraph(guide, style.width)}`;
}
