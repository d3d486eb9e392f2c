import { counted, excludedByReason, type WordedPlan } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** What was left out, as counts by reason. */
export function excludedText(report: WordedPlan, style: Style): string {
  if (report.excluded.length === 0) return "";
  const lines = excludedByReason(report).rows.map(([reason, count]) =>
    paragraph(`${counted(Number(count), "program")}: ${String(reason)}`, style.width, 2, "- "),
  );
  return [style.strong("Left out, and why"), ...lines].join("\n");
}
