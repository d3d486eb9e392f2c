import type { ChangesReport, ListChanges, ProgramChange } from "@smartpick/core";
import {
  changesWarnings,
  concernSentence,
  counted,
  countSentences,
  factsReplaced,
  fieldChangeWords,
  listChangeSteps,
  listChangesCaution,
  listChangesFinding,
  listChangesLead,
  listChangesTable,
  modelSentences,
  nationalChanges,
  programChangeKind,
  programName,
  SourceNotes,
  type Sources,
  stepsTable,
  type Table,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** Programs told one by one; the rest is counted, and stands in the document of `--json`. */
const MOST = 25;

/** Two versions of the facts for people: her list first where there is one, then programs, then the nation. */
export function changesText(report: ChangesReport, sources: Sources, style: Style): string {
  const { list } = report;
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const replaced = factsReplaced(report.before.version, report.after.version);
  const parts = [
    ...changesWarnings(report).map((warning) => style.strong(say(warning))),
    list === undefined
      ? [style.strong(say(replaced)), say(countSentences(report).join(" "))].join("\n")
      : [style.strong(say(listChangesFinding(list))), say(`${replaced} ${listChangesLead(list)}`)].join("\n"),
    ...(list === undefined ? [] : listText(list, style)),
    programsText(report, style),
    nationText(report, notes, style),
    list === undefined ? "" : say(countSentences(report).join(" ")),
    sourceNotesText(notes, sources, style),
    style.quiet(
      say(
        `Facts ${report.before.version} (${report.before.rights}) and ${report.after.version} (${report.after.rights}). SmartPick ${report.version}.`,
      ),
    ),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function listText(list: ListChanges, style: Style): readonly string[] {
  const rows = (title: string, names: readonly string[]): string =>
    names.length === 0 ? "" : `${style.strong(title)}\n${bullets(names, style.width)}`;
  return [
    paragraph(listChangesCaution(list).join(" "), style.width),
    tableText(listChangesTable(list), style),
    list.steps.length === 0 ? "" : tableText(stepsTable(listChangeSteps(list)), style),
    rows("Entered the list", list.entered.map(programName)),
    rows("Left the list", list.left.map(programName)),
    rows(
      "Another signal",
      list.signals.map((row) => `${programName(row)}: ${row.before} before, ${row.after} now`),
    ),
  ];
}

function tableText({ title, columns, rows }: Table, style: Style): string {
  const [, ...values] = columns;
  const table = textTable(
    [
      { label: columns[0]?.label ?? "", width: "rest" },
      ...values.map(({ label }) => ({ label, width: 18, right: true })),
    ],
    rows.map((row) => row.map((cell) => String(cell ?? ""))),
    style,
  );
  return `${style.strong(title)}\n${table}`;
}

function programsText({ programs, list }: ChangesReport, style: Style): string {
  const order = new Map((list?.concern ?? []).map(({ id }, at) => [id, at]));
  const sorted = [...programs].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const told = sorted.filter(({ kind, fields }) => kind !== "changed" || fields.length > 0);
  const more = told.length - MOST;
  const parts = [
    style.strong(list === undefined ? "Programs" : "Your programs"),
    ...(list === undefined ? [] : [concernSentence(programs)]),
    ...told.slice(0, MOST).map((program) => programText(program, style)),
    ...(more > 0 ? [`And ${counted(more, "more program")}: --json has them all.`] : []),
  ];
  return parts.length === 1 ? "" : parts.join("\n");
}

function programText(program: ProgramChange, style: Style): string {
  const lines = program.fields.map((field) => {
    const { label, was, is, isFrom, notes } = fieldChangeWords(field);
    const [origin] = isFrom;
    const from =
      origin === undefined
        ? ""
        : ` (${[origin.title, origin.year].filter((part) => part !== null).join(", ")})`;
    const change = was === is ? is : `${was} before, ${is} now`;
    return paragraph(`${label}: ${[`${change}${from}.`, ...notes].join(" ")}`, style.width, 4, "  - ");
  });
  const head = `${programName(program)} · ${program.specialty} · ${programChangeKind(program)}`;
  return [paragraph(head, style.width, 2, "- "), ...lines].join("\n");
}

function nationText(report: ChangesReport, notes: SourceNotes, style: Style): string {
  const changes = nationalChanges(report);
  const lines = changes.map(({ what, was, is, sources: [, source] }) => {
    const note = source === null ? "" : ` [${notes.numberOf(source)}]`;
    return `${what}: ${was} before, ${is} now${note}`;
  });
  const said = [...lines, ...modelSentences(report)];
  if (said.length === 0) return "";
  return `${style.strong("Fees, dates, rules and rates")}\n${bullets(said, style.width)}`;
}
