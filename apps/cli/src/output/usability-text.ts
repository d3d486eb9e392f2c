import type { WordedUsability } from "@smartpick/answers";
import { alertsText } from "./alerts-text.ts";
import { heuristicsText } from "./heuristics-text.ts";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { tasksText } from "./tasks-text.ts";

/** A file on the use of a record system for people: the finding, its tables, and what to read with care. */
export function usabilityText(report: WordedUsability, style: Style): string {
  const care =
    report.warnings.length === 0
      ? ""
      : `${style.strong("To be read with care")}\n${bullets(report.warnings, style.width)}`;
  const parts = [style.strong(paragraph(report.finding, style.width)), care, ...bodyOf(report, style)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function bodyOf(report: WordedUsability, style: Style): readonly string[] {
  if (report.kind === "heuristics") return heuristicsText(report, style);
  return report.kind === "tasks" ? tasksText(report, style) : alertsText(report, style);
}
