import type { PlanReport } from "@smartpick/core";
import { answerWords, askWorth, programName, questionWords } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

const MOST_SHOWN = 10;

/** What to find out before applying: the questions whose answers would change the list most, dearest first. */
export function askFirstText(report: PlanReport, style: Style): string {
  const questions = report.askFirst ?? [];
  if (questions.length === 0) return "";
  const lines = questions.slice(0, MOST_SHOWN).map((question) => {
    const words = `${programName(question)} (${question.specialty}), ${askWorth(question)}. ${questionWords(question)} ${answerWords(question)}`;
    return paragraph(words, style.width, 2, "- ");
  });
  const intro =
    "An answer may change this list. Each line says what it is worth on average. Ask before you pay, and put each answer under “facts” in your profile.";
  const rest = questions.length - lines.length;
  const more = rest > 0 ? [`  and ${rest} more, in the JSON of this plan`] : [];
  return [style.strong("Ask these first"), paragraph(intro, style.width), ...lines, ...more].join("\n");
}
