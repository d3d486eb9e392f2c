import type { RoadmapReport, RoadmapStep } from "@smartpick/core";
import {
  firstWords,
  fullWeeksWords,
  leftOutWords,
  peopleLines,
  roadmapChanceWords,
  roadmapDayLine,
  roadmapFinding,
  roadmapStepWords,
  roomWords,
  SourceNotes,
  type Sources,
  stageWords,
  weekWords,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** What stands beside the report. */
interface Beside {
  /** What differs from an earlier roadmap; `undefined` = none was given. */
  readonly changes: readonly string[] | undefined;
  readonly sources: Sources;
}

/** A roadmap for people: the finding, this week, what comes first, steps by date, people, what is left out. */
export function roadmapText(report: RoadmapReport, { changes, sources }: Beside, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
  const { steps, week, first, leftOut, days, today } = report;
  const about = [roomWords(report), fullWeeksWords(report), roadmapChanceWords(report)].flatMap(
    (words) => words ?? [],
  );
  const parts = [
    [
      style.strong(say(roadmapFinding(report))),
      ...about.map(say),
      say(`Stage: ${stageWords(report.stage)}${report.stage.told ? "" : ", worked out from your profile"}.`),
    ].join("\n"),
    changes === undefined
      ? ""
      : titled("What changed since the earlier roadmap", changes.length === 0 ? ["Nothing."] : changes),
    titled(
      "This week",
      week.map((one) => weekWords(one, report)),
    ),
    titled(
      "What matters most",
      first.map((one) => firstWords(one, report)),
    ),
    ...stepsText(report, notes, titled),
    titled("People", peopleLines(report)),
    titled(
      "Days of the season",
      days.filter(({ day }) => day >= today).map((one) => roadmapDayLine(one, today)),
    ),
    titled(
      "Left out",
      leftOut.map((one) => leftOutWords(one, report)),
    ),
    steps.length === 0 ? "" : say(HOW_TO_TELL),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const HOW_TO_TELL =
  "When a step is planned, begun or done, tell its day in the block roadmap of your profile; the rest moves with it.";

function stepsText(
  report: RoadmapReport,
  notes: SourceNotes,
  titled: (title: string, lines: readonly string[]) => string,
): readonly string[] {
  return report.steps.map((step) => titled(headOf(step, notes), roadmapStepWords(step, report)));
}

function headOf({ title, code, critical, source }: RoadmapStep, notes: SourceNotes): string {
  return `${critical ? "Cannot wait: " : ""}${title} (${code}) [${notes.numberOf(source)}]`;
}
