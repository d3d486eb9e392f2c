import type { PlanReport } from "@smartpick/core";
import { outsiderWords, programName } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

const MOST_SHOWN = 10;

/** The programs that are nearest to coming onto the list, each with what would bring it in. */
export function outsidersText(report: PlanReport, style: Style): string {
  const outsiders = report.outsiders ?? [];
  if (outsiders.length === 0) return "";
  const lines = outsiders.slice(0, MOST_SHOWN).map((outsider) => {
    const words = `${programName(outsider)}, ${outsider.specialty}. ${outsiderWords(outsider, report.list)}`;
    return paragraph(words, style.width, 2, "- ");
  });
  const intro = "These programs missed the list by little. Apply there instead if you know more than we do.";
  const rest = outsiders.length - lines.length;
  const more = rest > 0 ? [`  and ${rest} more, in the JSON of this plan`] : [];
  return [style.strong("Nearly on the list"), paragraph(intro, style.width), ...lines, ...more].join("\n");
}
