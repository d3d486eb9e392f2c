import type { InformaticsReport } from "@smartpick/core";
import {
  askWords,
  domainLine,
  entryDoubtWords,
  entryQuestionWords,
  INFORMATICS_PROMISE,
  informaticsHeadline,
  informaticsStageWords,
  SourceNotes,
  type Sources,
  STANDING_RULES,
  skillLine,
  stepCost,
  stepName,
  stepProof,
  stepWorth,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import { sourceNotesText } from "./source-notes-text.ts";
import type { Style } from "./style.ts";
import { versionText } from "./version-text.ts";

/** Steps that are printed; the JSON document has them all. */
const MOST_STEPS = 5;

type Step = InformaticsReport["steps"]["ranked"][number];

/** The informatics profile for people: the finding, gaps by stage, next steps, lines for a CV, and what to correct. */
export function informaticsText(report: InformaticsReport, sources: Sources, style: Style): string {
  const notes = new SourceNotes();
  const say = (text: string): string => paragraph(text, style.width);
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(say(title))}\n${bullets(lines, style.width)}`;
  const noted = (text: string, source: string | null): string =>
    source === null ? text : `${text} [${notes.numberOf(source)}]`;
  const step = (one: Step): string =>
    noted([`${stepName(one)}.`, stepProof(one, report), stepCost(one), stepWorth(one)].join(" "), one.source);
  const { ranked, unknownCost } = report.steps;
  const parts = [
    [style.strong(say(informaticsHeadline(report))), say(INFORMATICS_PROMISE)].join("\n"),
    ...(report.skills.length === 0 && report.questions.length === 0 ? [HOW_TO_TELL] : []),
    titled("Your skills", report.skills.map(skillLine)),
    titled("What these words mean", report.skills.length === 0 ? [] : STANDING_RULES),
    ...informaticsStageWords(report.gaps).map(({ title, lines }) =>
      lines.length === 0
        ? style.strong(say(`${title}.`))
        : titled(
            title,
            lines.map(({ text, source }) => noted(text, source)),
          ),
    ),
    titled(
      "The best next steps, by what they prove per hour and dollar",
      ranked.slice(0, MOST_STEPS).map(step),
    ),
    titled(moreTitle(ranked.length, unknownCost.length), unknownCost.slice(0, MOST_STEPS).map(step)),
    titled(
      "Not open to you alone",
      report.notOpen.map(({ name, price }) => `${name}${price === null ? "" : `: ${price}`}.`),
    ),
    titled("Lines for your CV, from what you entered", bulletLines(report)),
    titled("Questions about your entries", [
      ...report.questions.map((question) => entryQuestionWords(question)),
      ...report.doubts.map(entryDoubtWords),
    ]),
    titled(
      "The five domains of clinical informatics",
      report.domains.map((one) => noted(domainLine(one), one.source)),
    ),
    sourceNotesText(notes, sources, style),
    versionText(report, style),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function moreTitle(ranked: number, unknown: number): string {
  const more = ranked > MOST_STEPS ? ` ${ranked - MOST_STEPS} more with a known cost are in --json.` : "";
  const left = unknown > MOST_STEPS ? `, the first ${MOST_STEPS} of ${unknown}` : "";
  return `Steps whose hours or price nobody has published${left}.${more}`;
}

function bulletLines({ bullets: lines, limit }: InformaticsReport): readonly string[] {
  return lines.map(({ text, asks, characters }) => {
    const over =
      limit?.max != null && characters > limit.max
        ? ` (${characters} characters; an experience of the form takes ${limit.max}.)`
        : "";
    const missing = asks.length === 0 ? "" : ` (Missing: ${askWords(asks).join("; ")}.)`;
    return `${text}.${missing}${over}`;
  });
}

const HOW_TO_TELL = `Tell it in your profile:
portfolio:
  skills: [{name: SQL, level: basic}]
  projects:
    - title: Fewer missed visits
      role: led
      tools: [Excel]
      measures: [{name: no-show rate, unit: percent, before: 23, after: 15, n: 412}]
      artefacts: [{kind: poster, title: Fewer missed visits}]`;
