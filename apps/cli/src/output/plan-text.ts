import {
  candidatesSentence,
  cautiousSentences,
  certificateSentence,
  emptyListReasons,
  findingOf,
  firmSentences,
  interviewSentences,
  isSeasonOver,
  keptSentence,
  limitSentences,
  matchSentences,
  NO_LEGAL_ADVICE,
  NOT_A_PROMISE,
  nextStretchSentence,
  readFirst,
  SourceNotes,
  type Sources,
  seasonSoFarSentences,
  visaLines,
  visaRoomFinding,
  type WordedPlan,
} from "@smartpick/report";
import { askFirstText } from "./ask-first-text.ts";
import { costText } from "./cost-text.ts";
import { excludedText } from "./excluded-text.ts";
import { frontierText } from "./frontier-text.ts";
import { gateText } from "./gate-text.ts";
import { handMadeText } from "./hand-made-text.ts";
import { listText } from "./list-text.ts";
import { outsidersText } from "./outsiders-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { seasonLine } from "./season-line.ts";
import { signalText } from "./signal-text.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** A plan for people: the finding first, for which season and day, then all that follows from it. */
export function planText(report: WordedPlan, sources: Sources, style: Style): string {
  return planFinding(report, style) + planDetail(report, sources, style);
}

/** The finding, for which season and day, and what stands under it: the list alone says all of it. */
export function planFinding(report: WordedPlan, style: Style): string {
  const finding = style.strong(paragraph(findingOf(report), style.width));
  return `${gateText(report, style, listedSpecialties(report))}${[finding, ...leadingSentences(report, style)].join("\n")}\n`;
}

/** What follows the finding: the list by tier, how far to go, costs, signals, what is unknown, and the sources. */
export function planDetail(report: WordedPlan, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const empty = report.list.length === 0;
  const { rest } = readFirst(report);
  const parts = [
    listText(report, notes, style),
    empty ? "" : frontierText(report, style),
    isSeasonOver(report) ? "" : costText(report, notes, style),
    empty ? "" : signalText(report, notes, style),
    askFirstText(report, style),
    visaText(report, style),
    empty
      ? ""
      : `${style.strong("How good is this list?")}\n${say([certificateSentence(report), ...cautiousSentences(report)].join(" "))}`,
    report.robust === undefined
      ? ""
      : `${style.strong("How firm is it?")}\n${say(firmSentences(report).join(" "))}`,
    handMadeText(report, style),
    outsidersText(report, style),
    report.shadow === undefined
      ? ""
      : `${style.strong("What one more is worth")}\n${bullets(limitSentences(report), style.width)}`,
    isSeasonOver(report) ? "" : `${style.strong("Programs looked at")}\n${say(candidatesSentence(report))}`,
    excludedText(report, style),
    rest.length === 0 ? "" : `${style.strong("Read with care")}\n${bullets(rest, style.width)}`,
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return parts.flatMap((part) => (part === "" ? [] : [`\n${part}\n`])).join("");
}

/** Visa rules that concern her, or may, one a line; empty where none does. */
function visaText({ visaRoom }: WordedPlan, style: Style): string {
  if (visaRoom === undefined || visaRoom.rules.length === 0) return "";
  const lines = [visaRoomFinding(visaRoom), ...visaLines(visaRoom), NO_LEGAL_ADVICE];
  const more = paragraph("For every rule in full, run: smartpick visa PROFILE", style.width);
  return `${style.strong("Visa rules")}\n${bullets(lines, style.width)}\n${more}`;
}

/** The specialties of the list, which say by which Match its programs choose. */
function listedSpecialties({ list }: WordedPlan): readonly string[] {
  return [...new Set(list.map(({ specialty }) => specialty))];
}

/** Season and day, what changes how the numbers are read, what happened so far, chance, interviews and stop line. */
function leadingSentences(report: WordedPlan, style: Style): string[] {
  const { first, beside } = readFirst(report);
  const sentences = [
    ...(report.gate === undefined ? [seasonLine(report, listedSpecialties(report))] : []),
    ...first,
    ...(report.inSeason ? [seasonSoFarSentences(report.inSeason)] : []),
    ...(report.list.length === 0 ? emptyListReasons(report) : seasonSentences(report)),
    ...beside,
    NOT_A_PROMISE,
  ];
  return sentences.map((sentence) => paragraph(sentence, style.width));
}

/** Chance, interviews and stop line, each with what it means in money. */
function seasonSentences(report: WordedPlan): string[] {
  const next = report.stopLine.reason.code === "price" ? null : nextStretchSentence(report);
  const stop = [report.stopLine.why, next, keptSentence(report)].filter((part) => part !== null);
  return [matchSentences(report), interviewSentences(report), stop.join(" ")];
}
