import type { VisaRoomReport } from "@smartpick/core";
import {
  concernWord,
  NO_LEGAL_ADVICE,
  SourceNotes,
  type Sources,
  visaRoomAbout,
  visaRoomFinding,
  visaRuleWords,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** Visa rules for people: whom they name first, each with whether it concerns her, why, and the day it was read. */
export function visaRoomText(report: VisaRoomReport, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const rules = report.rules.map((rule) => {
    const heading = `${rule.title} [${notes.numberOf(rule.source)}]`;
    const mark = rule.concerns === "no" ? style.quiet : style.strong;
    return `${mark(say(`${concernWord(rule)}. ${heading}`))}\n${bullets(visaRuleWords(rule, report), style.width)}`;
  });
  const parts = [
    [style.strong(say(visaRoomFinding(report))), say(visaRoomAbout(report)), say(NO_LEGAL_ADVICE)].join("\n"),
    ...rules,
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
