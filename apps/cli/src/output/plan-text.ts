import type { PlanReport } from "@smartpick/core";
import {
  candidatesSentence,
  certificateSentence,
  findingOf,
  interviewSentences,
  keptSentence,
  matchSentences,
  NOT_A_PROMISE,
  nextStretchSentence,
  SourceNotes,
  type Sources,
} from "@smartpick/report";
import { askFirstText } from "./ask-first-text.ts";
import { costText } from "./cost-text.ts";
import { excludedText } from "./excluded-text.ts";
import { listText } from "./list-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { signalText } from "./signal-text.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** A plan for people: the finding first, then the list by tier, costs, signals, what is unknown, and the sources. */
export function planText(report: PlanReport, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const next = report.stopLine.reason.code === "price" ? null : nextStretchSentence(report);
  const kept = keptSentence(report);
  const parts = [
    [
      style.strong(say(findingOf(report))),
      say(matchSentences(report)),
      say(interviewSentences(report)),
      say([report.stopLine.why, next, kept].filter((part) => part !== null).join(" ")),
      say(NOT_A_PROMISE),
    ].join("\n"),
    listText(report, notes, style),
    costText(report, notes, style),
    signalText(report, notes, style),
    askFirstText(report, style),
    `${style.strong("How good is this list?")}\n${say(certificateSentence(report))}`,
    `${style.strong("Programs looked at")}\n${say(candidatesSentence(report))}`,
    excludedText(report, style),
    report.warnings.length === 0
      ? ""
      : `${style.strong("Read with care")}\n${bullets(report.warnings, style.width)}`,
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
