import type { FactsReport, LedgerField, ProgramLedger } from "@smartpick/core";
import { counted, doubtWords, placeName } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";
import { factsVersionText } from "./version-text.ts";

/** The ledger for people: one program with every value, or the list of those that match. */
export function factsText(report: FactsReport, style: Style): string {
  const [only] = report.programs;
  const body =
    only === undefined
      ? paragraph(
          `No program matches “${report.query}”. Search by name, city or code, or give an id such as acgme:1403521267.`,
          style.width,
        )
      : report.programs.length === 1
        ? ledgerText(only, style)
        : resultsText(report, style);
  return `${body}\n\n${factsVersionText(report, style)}\n`;
}

function resultsText(report: FactsReport, style: Style): string {
  const shown = report.programs.length;
  const more = report.found > shown ? ` The first ${shown} are shown. Add words to narrow the search.` : "";
  const rows = report.programs.map((program) => [
    program.id,
    program.name,
    placeName(program.city, program.state),
    `${program.specialty}${program.track === "categorical" ? "" : `, ${program.track}`}`,
  ]);
  const table = textTable(
    [
      { label: "Id", width: 19 },
      { label: "Program", width: style.width - 66 },
      { label: "Place", width: 22 },
      { label: "Specialty", width: 25 },
    ],
    rows,
    style,
  );
  const finding = `${counted(report.found, "program")} match “${report.query}”.${more}`;
  const next = "For every value of one program, run: smartpick facts ID";
  return [style.strong(paragraph(finding, style.width)), table, next].join("\n\n");
}

function ledgerText(program: ProgramLedger, style: Style): string {
  const about = `${placeName(program.city, program.state)} · ${program.specialty} · ${program.track} · ${program.id}`;
  const known = program.fields.filter(({ entries }) => entries.length > 0);
  const unknown = program.fields.filter(({ entries }) => entries.length === 0);
  const parts = [
    `${style.strong(paragraph(program.name, style.width))}\n${style.quiet(about)}`,
    program.doubt === null ? "" : style.care(paragraph(`${doubtWords(program.doubt)}.`, style.width)),
    known.map((field) => fieldText(field, style)).join("\n"),
    unknown.length === 0
      ? ""
      : `${style.strong("Unknown: nobody has published this. Ask the program")}\n${paragraph(
          unknown.map(({ label }) => label).join("; "),
          style.width,
          2,
        )}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function fieldText(field: LedgerField, style: Style): string {
  const heading = `${field.label}: ${style.strong(valueWords(field.value))}`;
  const conflict = field.conflict ? [`  ${style.care("Sources disagree. All values stand below.")}`] : [];
  const entries = field.entries.map((entry) => {
    const value = field.entries.length > 1 || field.conflict ? `${valueWords(entry.value)}: ` : "";
    const year = entry.year === null ? "year unknown" : String(entry.year);
    const parts = [`${entry.sourceTitle} (${entry.source})`, year, entry.kind, entry.standing];
    const note = entry.note === null ? "" : `. ${entry.note}`;
    return style.quiet(paragraph(`${value}${parts.join(", ")}${note}`, style.width, 4, "  - "));
  });
  return [heading, ...conflict, ...entries].join("\n");
}

function valueWords(value: string | number | boolean | null): string {
  if (value === null) return "unknown";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" && !Number.isInteger(value)
    ? String(Math.round(value * 1000) / 1000)
    : String(value);
}
