import type { WordedIdentifiers } from "@smartpick/answers";
import { identifierPlaceWords, identifiersHeadline } from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** Places that are listed for people in each column; the JSON holds all. */
const MOST_PLACES = 5;

/** A check for people: whether something was found, each column with what to do, and places with their lines. */
export function identifiersText(report: WordedIdentifiers, style: Style): string {
  const { columns, findings, warnings, rows, cells, source } = report;
  const headline = paragraph(identifiersHeadline(report), style.width);
  const count = (number: number): string => number.toLocaleString("en-US");
  return `${[
    `${style.strong(headline)}\n${warnings.map((warning) => paragraph(warning, style.width)).join("\n")}`,
    ...columns.map((column) => columnText(column, findings, style)),
    style.quiet(
      paragraph(
        `${count(cells)} filled cells in ${count(rows)} rows were read. Letters in brackets: ${source}.`,
        style.width,
      ),
    ),
  ].join("\n\n")}\n`;
}

function columnText(
  { column, kind, words, found }: WordedIdentifiers["columns"][number],
  findings: WordedIdentifiers["findings"],
  style: Style,
): string {
  const own = findings.filter((one) => one.column === column && one.kind === kind);
  const places = own.slice(0, MOST_PLACES).map(identifierPlaceWords);
  const left = found - places.length;
  const more = left > 0 ? [`and ${left.toLocaleString("en-US")} more`] : [];
  return `${paragraph(words, style.width)}\n${bullets([...places, ...more], style.width)}`;
}
