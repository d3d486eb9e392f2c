import type { PlanReport } from "@smartpick/core";
import { confidenceWord, type SourceNotes } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** Signals used and allowed, one line a specialty and kind, with the season of the rule. */
export function signalText(report: PlanReport, notes: SourceNotes, style: Style): string {
  if (report.signals.length === 0) return "";
  const lines = report.signals.map((signal) => {
    const kind = signal.kind === "signal" ? "signals" : `${signal.kind} signals`;
    const sure = signal.confidence === "official" ? "" : `, ${confidenceWord(signal.confidence)}`;
    const rule =
      signal.source === "yours"
        ? "Your own limit."
        : `Rule of ${signal.publishedFor}${sure} [${notes.numberOf(signal.source)}].`;
    const words = `${signal.specialty}: ${signal.used} of ${signal.allowed} ${kind} used. ${rule}`;
    return paragraph(words, style.width, 2, "- ");
  });
  return `${style.strong("Signals")}\n${lines.join("\n")}`;
}
