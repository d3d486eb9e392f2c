import type { WordedScore } from "@smartpick/answers";
import {
  EVALUATION_SOURCES,
  scoreComparisons,
  scoreItemTable,
  scoreMeaning,
  scorePeopleTable,
} from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { bullets, paragraph } from "./paragraph.ts";
import { titledTable } from "./report-table.ts";
import type { Style } from "./style.ts";

const MOST_PEOPLE = 30;

/** Scores for people: the finding, how it compares, what it does not mean, then item by item and person by person. */
export function scoreText(report: WordedScore, style: Style): string {
  const say = (text: string): string => paragraph(text, style.width);
  const compared = scoreComparisons(report).map(({ words, source }) => `${words} [${source}]`);
  const people = scorePeopleTable(report);
  const { shown, rest } = firstRows(people.rows, MOST_PEOPLE);
  const parts = [
    style.strong(say(report.finding)),
    titled("Compared with what was published", compared, style),
    titled("What it means", scoreMeaning(report), style),
    titled("To be read with care", report.warnings, style),
    titledTable(scoreItemTable(report), style),
    [titledTable(people, style, shown), ...rest].join("\n"),
    style.quiet(say(EVALUATION_SOURCES[report.scale])),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function titled(title: string, lines: readonly string[], style: Style): string {
  return lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
}
