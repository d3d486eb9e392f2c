import type { Gate, PlanReport } from "@smartpick/core";
import { gateWords } from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { seasonLine } from "./season-line.ts";
import type { Style } from "./style.ts";

/**
 * The first lines of an answer, before any number: season and day, whether a match is possible at all, and on what the
 * chances stand, with an empty line after them. Nothing where the document has no gate. `specialties` are those of the answer's programs.
 */
export function gateText(
  report: { readonly gate?: Gate } & Pick<PlanReport, "season" | "today" | "warningReasons">,
  style: Style,
  specialties: readonly string[] = [],
): string {
  const words = gateWords(report);
  if (words === null) return "";
  const lines = [
    paragraph(seasonLine(report, specialties), style.width),
    style.strong(paragraph(words.lead, style.width)),
    ...(words.conditions.length === 0 ? [] : [bullets(words.conditions, style.width)]),
  ];
  return `${lines.join("\n")}\n\n`;
}
