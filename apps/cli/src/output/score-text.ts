import type { WordedScore } from "@smartpick/answers";
import { decimal, type ScoreItemRow, scoreComparisons, scoreItems, scoreMeaning } from "@smartpick/report";
import { firstRows } from "./first-rows.ts";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

const MOST_PEOPLE = 30;

/** Scores for people: the finding, how it compares, what it does not mean, then item by item and person by person. */
export function scoreText(report: WordedScore, style: Style): string {
  const say = (text: string): string => paragraph(text, style.width);
  const compared = scoreComparisons(report).map(({ words, source }) => `${words} [${source}]`);
  const { shown, rest } = firstRows(report.people, MOST_PEOPLE);
  const parts = [
    style.strong(say(report.finding)),
    titled("Compared with what was published", compared, style),
    titled("What it means", scoreMeaning(report), style),
    titled("To be read with care", report.warnings, style),
    itemsText(report, style),
    [
      style.strong("Person by person"),
      textTable(
        [
          { label: "Person", width: "rest" },
          { label: "Score", width: 8, right: true },
        ],
        shown.map(({ id, score }) => [id, decimal(score)]),
        style,
      ),
      ...rest,
    ].join("\n"),
    style.quiet(say(SOURCES[report.scale])),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const SOURCES = {
  sus: "System Usability Scale: Brooke 1996. Range: Student’s t.",
  tlx: "Raw NASA-TLX: Hart and Staveland 1988; Hart 2006. Range: Student’s t.",
  "tlx-weighted": "Weighted NASA-TLX: Hart and Staveland 1988. Range: Student’s t.",
} as const;

function titled(title: string, lines: readonly string[], style: Style): string {
  return lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
}

function itemsText(report: WordedScore, style: Style): string {
  const isSus = report.scale === "sus";
  const hasWeights = report.scale === "tlx-weighted";
  const columns: TextColumn[] = [
    { label: isSus ? "Statement" : "Subscale", width: "rest" },
    { label: isSus ? "Mean answer" : "Mean rating", width: 13, right: true },
    ...(hasWeights ? [{ label: "Mean weight", width: 13, right: true }] : []),
    ...(isSus ? [{ label: "Of 100 best", width: 13, right: true }] : []),
  ];
  const cells = ({ id, asks, mean, weight, good }: ScoreItemRow): string[] => [
    isSus ? `${id} ${asks}` : asks,
    decimal(mean),
    ...(hasWeights ? [decimal(weight ?? 0)] : []),
    ...(isSus ? [decimal(good)] : []),
  ];
  const title = isSus
    ? "Statement by statement, the weakest first"
    : "Subscale by subscale, the heaviest first";
  return `${style.strong(title)}\n${textTable(columns, scoreItems(report).map(cells), style)}`;
}
