import type { ApplicationField, ApplicationReport, ApplicationTally } from "@smartpick/core";
import { signWords } from "@smartpick/engine/documents";
import {
  APPLICATION_PROMISE,
  applicationFinding,
  applicationRemarkWords,
  countWords,
  entryName,
  fieldName,
  SourceNotes,
  type Sources,
  tallyNoun,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** The form for people: what to correct, then every field that is told, as it is to be copied, with its count. */
export function applicationText(report: ApplicationReport, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
  const remarks = report.remarks.map((remark) => applicationRemarkWords(remark, report));
  const parts = [
    [style.strong(say(applicationFinding(report))), say(APPLICATION_PROMISE)].join("\n"),
    titled("To know or to correct", remarks),
    ...entriesOf(report).map((fields) => entryText(fields, report, style, notes)),
    titled(
      "What the form takes",
      report.tallies.flatMap((tally) => tallyLine(tally, notes)),
    ),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The fields that are told, entry by entry. */
function entriesOf({ fields }: ApplicationReport): readonly (readonly ApplicationField[])[] {
  const byEntry = new Map<string, ApplicationField[]>();
  for (const field of fields) {
    if (field.state === "empty") continue;
    const name = entryName(field);
    byEntry.set(name, [...(byEntry.get(name) ?? []), field]);
  }
  return [...byEntry.values()];
}

function entryText(
  fields: readonly ApplicationField[],
  { marked, starred }: ApplicationReport,
  style: Style,
  notes: SourceNotes,
): string {
  const [first] = fields;
  if (first === undefined) return "";
  const { section, entry } = first;
  const mark =
    section === "experiences" && entry !== null && marked.includes(entry)
      ? ", most meaningful"
      : section === "scholarly" && entry !== null && starred.includes(entry)
        ? ", with a star"
        : "";
  return [
    style.strong(`${entryName(first)}${mark}`),
    ...fields.flatMap((field) => fieldLines(field, style, notes)),
  ].join("\n");
}

/** The name with what is to be said of it, then the text by itself, so that it can be marked and copied. */
function fieldLines(field: ApplicationField, style: Style, notes: SourceNotes): readonly string[] {
  const { kind, copy, limit, changed } = field;
  if (kind !== "text") return [`${fieldName(field)}: ${copy}`];
  const sources = limit === null ? [] : [limit, ...limit.others].map(({ source }) => source);
  const numbers = sources.map((source) => `[${notes.numberOf(source)}]`).join("");
  return [
    paragraph(`${fieldName(field)} (${countWords(field)}) ${numbers}`, style.width),
    ...changed.map((sign) => paragraph(signWords(sign), style.width, 2, "  ")),
    copy,
  ];
}

function tallyLine({ of, count, limit }: ApplicationTally, notes: SourceNotes): readonly string[] {
  if (limit === null || limit.max === null) return [];
  return [`${count} of at most ${limit.max} ${tallyNoun(of, limit.max)} [${notes.numberOf(limit.source)}]`];
}
