import type { AskGroup, PlanReport } from "@smartpick/core";
import { askEmailOfAll, groupWords, groupWorth, knownWords, programName } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** Programs named under the first questions; the questions after them stand in one line each. */
const MOST_NAMED = 8;
const GROUPS_NAMED = 3;

/**
 * What to find out before applying: one question to several programs each, the question worth most first, with a list to
 * tick off and one e-mail.
 */
export function askFirstText(report: PlanReport, style: Style): string {
  const { askGroups: groups = [], season } = report;
  if (groups.length === 0) return "";
  const intro =
    "An answer may change this list. Worth is what the list gains on average by following the answers, at no more applications. Ask before you pay, and put each answer under “facts” in your profile.";
  const { subject, text } = askEmailOfAll(groups, season);
  return [
    style.strong("Ask these first"),
    paragraph(intro, style.width),
    ...groups.flatMap((group, at) => [
      paragraph(`${groupWords(group)}: ${groupWorth(group)}.`, style.width, 2, "- "),
      ...(at < GROUPS_NAMED ? namedPrograms(report, group, style) : []),
    ]),
    "",
    paragraph(
      "One e-mail for all of them: delete the lines that a program has answered, and put in the specialty and your name.",
      style.width,
    ),
    "",
    `  Subject: ${subject}`,
    ...text.split("\n").map((line) => (line === "" ? "" : paragraph(line, style.width, 2, "  "))),
  ].join("\n");
}

function namedPrograms({ askFirst = [] }: PlanReport, { field, programs }: AskGroup, style: Style): string[] {
  const asked = new Map(askFirst.filter((one) => one.field === field).map((one) => [one.id, one]));
  const questions = programs.flatMap((id) => asked.get(id) ?? []);
  const lines = questions.slice(0, MOST_NAMED).map((question) => {
    const known = question.source === null ? "" : ` ${knownWords(question)}`;
    const listed = question.listed ? "" : " Not on the list now.";
    const words = `${programName(question)} (${question.specialty}).${known}${listed}`;
    return paragraph(words, style.width, 8, "    [ ] ");
  });
  const rest = questions.length - lines.length;
  return rest > 0
    ? [...lines, paragraph(`and ${rest} more: --json and the page Ask first name them`, style.width, 8)]
    : lines;
}
