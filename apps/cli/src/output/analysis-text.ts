import type { WordedAnalysis } from "@smartpick/answers";
import { analysedColumns, comparedTable, seriesWords, strataTable, type Table } from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** An analysis for people: warning, finding, crude beside adjusted, strata, cleaning log, columns and limits. */
export function analysisText(report: WordedAnalysis, style: Style): string {
  const line = (text: string): string => paragraph(text, style.width);
  const { finding, warnings, cleaning, limits, rows, used, series } = report;
  const count = (number: number): string => number.toLocaleString("en-US");
  const section = (title: string, body: string): string => `${style.strong(title)}\n${body}`;
  const table = (of: Table, widest: number): string => section(of.title, tableText(of, widest, style));
  const points = seriesWords(report);
  return `${[
    ...warnings.map((warning) => style.care(line(warning))),
    `${style.strong(line(finding))}\n${line(`${count(used)} of ${count(rows)} rows are compared.`)}`,
    table(comparedTable(report), 0),
    table(strataTable(report), 0),
    section(
      "What was cleaned",
      cleaning.length === 0
        ? "Nothing had to be cleaned."
        : bullets(
            cleaning.map(({ words }) => words),
            style.width,
          ),
    ),
    table(analysedColumns(report), 5),
    ...(points === null
      ? []
      : [section(`By ${series?.column}`, line(`${points} All are in --json, under series.`))]),
    section(
      "What this cannot say",
      bullets(
        limits.map(({ words }) => words),
        style.width,
      ),
    ),
  ].join("\n\n")}\n`;
}

/** The table at the width of its columns; the widest takes the rest of the line, and a first one that does needs no name. */
function tableText({ columns, rows }: Table, widest: number, style: Style): string {
  return textTable(
    columns.map(({ label, kind, width }, at) => ({
      label: at === 0 && widest === 0 ? "" : label,
      width: at === widest ? "rest" : width,
      right: kind === "count",
    })),
    rows.map((row) => row.map(String)),
    style,
  );
}
