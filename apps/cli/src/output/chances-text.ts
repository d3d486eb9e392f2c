import type { ChancesReport, Contribution } from "@smartpick/core";
import {
  basisWords,
  type ChanceHere,
  chanceHere,
  differenceOf100,
  evidenceMark,
  findingWords,
  NOT_A_PROMISE,
  programLine,
  rangeCell,
  rangeWords,
  readFirst,
  SourceNotes,
  type Sources,
  shortOf100,
  signalName,
  spanCell,
  trackName,
  type Worded,
} from "@smartpick/report";
import { gateText } from "./gate-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { seasonLine } from "./season-line.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";
import { versionText } from "./version-text.ts";

const SMALL = 0.15;

/** One program for people: the chance and its range, factor by factor, the rules, the evidence, the sources. */
export function chancesText(report: Worded<ChancesReport>, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const { program, base } = report;
  const here = chanceHere(report);
  const say = (text: string): string => paragraph(text, style.width);
  const where = programLine(program, trackName(program.track), program.id);
  const { first, rest } = readFirst(report);
  const parts = [
    [
      style.strong(say(program.name)),
      style.quiet(say(where)),
      ...(report.gate === undefined ? [say(seasonLine(report, [program.specialty]))] : []),
    ].join("\n"),
    first.map((words) => style.strong(say(words))).join("\n"),
    [
      style.strong(say(here.finding)),
      ...here.details.map(say),
      `Evidence: ${evidenceMark(report.evidence)}`,
      say(meaningOf(report, here)),
      say(NOT_A_PROMISE),
    ].join("\n"),
    [
      style.strong("Where the number starts"),
      say(
        `Of 100 applicants of your type, the program interviews ${rangeWords(base.chance)} (on average ${shortOf100(base.chance.mid)}). This rests on ${basisWords(base.basis)} ${noteMarks(base.sources, notes)}.`,
      ),
    ].join("\n"),
    contributionsText(report.contributions, notes, style),
    bySignalText(report, here, style),
    report.eligibility.length === 0
      ? ""
      : `${style.strong("Rules and preferences")}\n${bullets(
          report.eligibility.map((finding) => {
            const year = finding.year === null ? "" : ` ${finding.year}`;
            const mark = finding.source === null ? "" : ` [${notes.numberOf(finding.source)}]${year}`;
            return `${findingWords(finding)}${mark}`;
          }),
          style.width,
        )}`,
    rest.length === 0 ? "" : `${style.strong("Read with care")}\n${bullets(rest, style.width)}`,
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${gateText(report, style, [program.specialty])}${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What the number means for the plan, and the next step. */
function meaningOf(report: ChancesReport, { kind }: ChanceHere): string {
  if (kind === "missed") return `To see it in the next season, add: --season ${report.season + 1}`;
  if (kind === "shut") return "It adds nothing to a list while that rule stands.";
  const next = "To see what this program adds to a whole list, run: smartpick plan PROFILE";
  const small = "A small number is common for one program, and it is why a list is long.";
  return kind === "to-come" && report.interview.mid < SMALL ? `${small} ${next}` : next;
}

function contributionsText(contributions: readonly Contribution[], notes: SourceNotes, style: Style): string {
  if (contributions.length === 0) return "";
  const rows = contributions.map((factor) => [
    factor.label,
    signed(factor.to - factor.from),
    spanCell(factor.low, factor.high),
    shortOf100(factor.to),
    `${basisWords(factor.basis)} ${noteMarks(factor.sources, notes)}`,
  ]);
  const table = textTable(
    [
      { label: "Factor", width: "rest" },
      { label: "Moves by", width: 10, right: true },
      { label: "4 in 5", width: 9, right: true },
      { label: "Then", width: 6, right: true },
      { label: "Rests on", width: 37 },
    ],
    rows,
    style,
  );
  const guide = "Each line moves the chance of an interview, out of 100. “Then” is the chance after it.";
  return [style.strong("Factor by factor"), paragraph(guide, style.width), table].join("\n");
}

function bySignalText(report: ChancesReport, here: ChanceHere, style: Style): string {
  if (here.bySignal === null || report.bySignal.length < 2) return "";
  const rows = report.bySignal.map(({ signal, interview, match }) => [
    signalName(signal),
    rangeCell(interview),
    rangeCell(match),
  ]);
  const table = textTable(
    [
      { label: "Signal", width: 14 },
      { label: "Interview", width: 16 },
      { label: "Match", width: 16 },
    ],
    rows,
    style,
  );
  return `${style.strong(here.bySignal)}\n${table}`;
}

function signed(difference: number): string {
  const words = differenceOf100(difference);
  return difference > 0 && /^\d/.test(words) && words !== "0"
    ? `+${words}`
    : words.replace("less than ", "<");
}

function noteMarks(sources: readonly string[], notes: SourceNotes): string {
  return sources.map((id) => `[${notes.numberOf(id)}]`).join("");
}
