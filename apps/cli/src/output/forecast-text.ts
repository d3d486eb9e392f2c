import type { ForecastReport, ForecastSeason } from "@smartpick/core";
import {
  forecastFinding,
  forecastGainSentence,
  forecastHowSentences,
  forecastInterviewSentence,
  NOT_A_PROMISE,
  rangeCell,
  readFirst,
  SourceNotes,
  type Sources,
  seasonSoFarSentences,
  shortOf100,
  type Worded,
} from "@smartpick/report";
import { gateText } from "./gate-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { seasonLine } from "./season-line.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";
import { versionText } from "./version-text.ts";

/** Counts of interviews shown one by one; what is left stands in one last row. */
const MOST_COUNTS = 10;

/** A forecast for people: the finding, both lists side by side, how many interviews, how it is worked out. */
export function forecastText(report: Worded<ForecastReport>, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const marks = report.usual.sources.map((id) => `[${notes.numberOf(id)}]`).join("");
  const { first, rest } = readFirst(report);
  const gain = forecastGainSentence(report);
  const next = "For the list itself, with signals and a stop line, run: smartpick plan PROFILE";
  const season = report.gate === undefined ? [say(seasonLine(report, [report.specialty]))] : [];
  const parts = [
    first.length === 0 ? "" : [...season, ...first.map((words) => style.strong(say(words)))].join("\n"),
    [
      style.strong(say(forecastFinding(report))),
      ...(first.length === 0 ? season : []),
      ...(report.inSeason ? [say(seasonSoFarSentences(report.inSeason, { inAll: true }))] : []),
      say(gain === null ? next : `${gain} ${next}`),
      say(NOT_A_PROMISE),
    ].join("\n"),
    sideBySide(report, style),
    `${style.strong("Chosen as usual")}\n${say(forecastInterviewSentence(report.typical))}`,
    `${style.strong("Chosen by the plan")}\n${say(forecastInterviewSentence(report.optimised))}`,
    countsText(report, style),
    `${style.strong("How this is worked out")}\n${bullets(
      forecastHowSentences(report).map((sentence, at) => (at === 0 ? `${sentence} ${marks}` : sentence)),
      style.width,
    )}`,
    rest.length === 0 ? "" : `${style.strong("Read with care")}\n${bullets(rest, style.width)}`,
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${gateText(report, style, [report.specialty])}${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function sideBySide({ typical, optimised }: ForecastReport, style: Style): string {
  const row = (name: string, { match, anyInterview, interviews }: ForecastSeason): string[] => [
    name,
    rangeCell(match),
    rangeCell(anyInterview),
    `${interviews.q50} (${interviews.q10}–${interviews.q90})`,
  ];
  return textTable(
    [
      { label: "The list", width: 22 },
      { label: "Match\nof 100", width: 16 },
      { label: "Any interview\nof 100", width: 18 },
      { label: "Interviews, middle\n(80 of 100 seasons)", width: 20 },
    ],
    [row("Chosen as usual", typical), row("Chosen by the plan", optimised)],
    style,
  );
}

function countsText({ typical, optimised }: ForecastReport, style: Style): string {
  const last = Math.min(
    MOST_COUNTS,
    Math.max(typical.interviews.pmf.length, optimised.interviews.pmf.length) - 1,
  );
  const from = (pmf: readonly number[], count: number): number =>
    pmf.slice(count).reduce((sum, chance) => sum + chance, 0);
  const cell = (pmf: readonly number[], count: number): string => {
    const chance = count === last ? from(pmf, count) : (pmf[count] ?? 0);
    return chance === 0 ? "none" : shortOf100(chance);
  };
  const open = from(typical.interviews.pmf, last + 1) > 0 || from(optimised.interviews.pmf, last + 1) > 0;
  const rows = Array.from({ length: last + 1 }, (_, count) => [
    count === last && open ? `${count} or more` : String(count),
    cell(typical.interviews.pmf, count),
    cell(optimised.interviews.pmf, count),
  ]);
  const table = textTable(
    [
      { label: "Interviews", width: 14 },
      { label: "As usual", width: 10, right: true },
      { label: "By the plan", width: 13, right: true },
    ],
    rows,
    style,
  );
  return `${style.strong("How many interviews, in 100 seasons")}\n${table}`;
}
