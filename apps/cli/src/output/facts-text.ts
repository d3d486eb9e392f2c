import type { FactsReport, LedgerField, ProgramLedger } from "@smartpick/core";
import {
  counted,
  doubtWords,
  factValueWords,
  listed,
  placeName,
  programLine,
  trackName,
} from "@smartpick/report";
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
          `No program matches “${report.query}”.${nearWords(report)} Search by name, city or code, or give an id such as acgme:1403521287.`,
          style.width,
        )
      : report.programs.length === 1
        ? ledgerText(only, style)
        : resultsText(report, style);
  return `${body}\n\n${factsVersionText(report, style)}\n`;
}

/** Near queries that find something: `" Did you mean “ucsf”?"` */
function nearWords({ didYouMean = [] }: FactsReport): string {
  const quoted = didYouMean.map((query) => `“${query}”`);
  return quoted.length === 0 ? "" : ` Did you mean ${listed(quoted, "or")}?`;
}

function resultsText(report: FactsReport, style: Style): string {
  const shown = report.programs.length;
  const more = report.found > shown ? ` The first ${shown} are shown. Add words to narrow the search.` : "";
  const rows = report.programs.map((program) => [
    program.id,
    program.name,
    placeName(program.city, program.state),
    `${program.specialty}${program.track === "categorical" ? "" : `, ${trackName(program.track)}`}`,
  ]);
  const table = textTable(
    [
      { label: "Id", width: 19 },
      { label: "Program", width: "rest" },
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
  const about = programLine(program, trackName(program.track), program.id);
  const known = program.fields.filter(({ entries }) => entries.length > 0);
  const unknown = program.fields.filter(({ entries }) => entries.length === 0);
  const sources = new Map(
    known.flatMap(({ entries }) => entries.map((entry) => [sourceKey(entry), entry] as const)),
  );
  const notes = [...new Set(known.flatMap(({ entries }) => entries.flatMap(({ note }) => note ?? [])))];
  const numbers = new Map([...sources.keys()].map((id, at) => [id, at + 1]));
  const parts = [
    `${style.strong(paragraph(program.name, style.width))}\n${style.quiet(paragraph(about, style.width))}`,
    program.doubt === null ? "" : style.care(paragraph(`${doubtWords(program.doubt)}.`, style.width)),
    textTable(
      [
        { label: "Fact", width: 32 },
        { label: "Value", width: "rest" },
        { label: "Year", width: 8 },
        { label: "Kind", width: 12 },
        { label: "Origin", width: 13 },
        { label: "Source", width: 7 },
      ],
      known.flatMap((field) => fieldRows(field, numbers, notes, style)),
      style,
    ),
    notes.map((note, at) => paragraph(note, style.width, 3, `${noteLetter(at)}  `)).join("\n"),
    unknown.length === 0
      ? ""
      : `${style.strong("Unknown: not in our sources. Ask the program")}\n${paragraph(
          unknown.map(({ label }) => label).join("; "),
          style.width,
          2,
        )}`,
    [
      style.strong("Sources"),
      ...[...sources.values()].map((entry, at) => sourceText(entry, at + 1, style)),
    ].join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

type Entry = LedgerField["entries"][number];

/** The resolved value first, then every other value of the field; a letter stands for its note. */
function fieldRows(
  field: LedgerField,
  numbers: ReadonlyMap<string, number>,
  notes: readonly string[],
  style: Style,
): string[][] {
  return field.entries.map((entry, at) => {
    const label =
      at === 0 ? field.label : field.conflict ? style.care("  sources disagree") : style.quiet("  also");
    const value = factValueWords(field.field, entry.value);
    const note = entry.note === null ? "" : ` ${noteLetter(notes.indexOf(entry.note))}`;
    return [
      label,
      at === 0 ? style.strong(value) : value,
      entry.year === null ? "unknown" : String(entry.year),
      entry.kind,
      `${entry.standing}${note}`,
      `[${numbers.get(sourceKey(entry))}]`,
    ];
  });
}

/** Own entries share a source but not the page. */
function sourceKey({ source, address }: Entry): string {
  return `${source} ${address ?? ""}`;
}

function sourceText(entry: Entry, number: number, style: Style): string {
  const address = entry.address === null ? "" : `, ${entry.address}`;
  return paragraph(
    `${entry.source}: ${entry.sourceTitle}${address}`,
    style.width,
    5,
    `[${number}] `.padEnd(5),
  );
}

/** a, b, … z, aa, ab, … */
function noteLetter(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : `${noteLetter(Math.floor(at / 26) - 1)}${last}`;
}
