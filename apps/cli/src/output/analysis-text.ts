import type { WordedAnalysis } from "@smartpick/answers";
import { pointsOf100 } from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** An analysis for people: warning, finding, crude beside adjusted, strata, cleaning log, columns and limits. */
export function analysisText(report: WordedAnalysis, style: Style): string {
  const line = (text: string): string => paragraph(text, style.width);
  const { finding, warnings, cleaning, limits, rows, used } = report;
  const count = (number: number): string => number.toLocaleString("en-US");
  const section = (title: string, body: string): string => `${style.strong(title)}\n${body}`;
  return `${[
    ...warnings.map((warning) => style.care(line(warning))),
    `${style.strong(line(finding))}\n${line(`${count(used)} of ${count(rows)} rows are compared.`)}`,
    section("As it stands, and with strata held equal", effectsTable(report, style)),
    section("Stratum by stratum", strataTable(report, style)),
    section(
      "What was cleaned",
      cleaning.length === 0
        ? "Nothing had to be cleaned."
        : bullets(
            cleaning.map(({ words }) => words),
            style.width,
          ),
    ),
    section("Columns", columnsTable(report, style)),
    ...(report.series === null
      ? []
      : [section(`By ${report.series.column}`, seriesText(report.series, style))]),
    section(
      "What this cannot say",
      bullets(
        limits.map(({ words }) => words),
        style.width,
      ),
    ),
  ].join("\n\n")}\n`;
}

type Effect = WordedAnalysis["crude"];

function effectsTable({ crude, adjusted, strata }: WordedAnalysis, style: Style): string {
  const ratio = ({ oddsRatio }: Effect): string =>
    oddsRatio === null
      ? "not defined"
      : `${oddsRatio.value.toFixed(2)} (${oddsRatio.low?.toFixed(2) ?? "?"} to ${oddsRatio.high?.toFixed(2) ?? "?"})`;
  const difference = ({ riskDifference }: Effect): string => {
    if (riskDifference === null) return "not defined";
    const { value, low, high } = riskDifference;
    const range =
      low === null || high === null ? "no interval" : `${pointsOf100(low)} to ${pointsOf100(high)}`;
    return `${pointsOf100(value)} (${range})`;
  };
  const names = strata.map(({ column }) => column).join(", ");
  const rows = [["as it stands", difference(crude), ratio(crude)]];
  if (adjusted !== null) rows.push([`held equal: ${names}`, difference(adjusted), ratio(adjusted)]);
  return textTable(
    [
      { label: "", width: "rest" },
      { label: "of 100 (95 % interval)", width: 28 },
      { label: "odds ratio (95 % interval)", width: 28 },
    ],
    rows,
    style,
  );
}

function strataTable({ table, exposure }: WordedAnalysis, style: Style): string {
  const cell = ({ n, events, rate, low, high }: WordedAnalysis["table"][number]["exposed"]): string =>
    rate === null || low === null || high === null
      ? "no rows"
      : `${events} of ${n}: ${shareOf(rate)} (${shareOf(low)}–${shareOf(high)})`;
  return textTable(
    [
      { label: "", width: "rest" },
      { label: `${exposure.column} ${exposure.exposed}`, width: 30 },
      { label: "the others", width: 30 },
    ],
    table.map(({ stratum, exposed, unexposed }) => [stratum, cell(exposed), cell(unexposed)]),
    style,
  );
}

/** A share that was counted, out of 100 with one decimal. */
function shareOf(rate: number): string {
  return (rate * 100).toFixed(1);
}

function columnsTable({ columns }: WordedAnalysis, style: Style): string {
  return textTable(
    [
      { label: "column", width: 22 },
      { label: "holds", width: 10 },
      { label: "filled", width: 8, right: true },
      { label: "empty", width: 7, right: true },
      { label: "different", width: 10, right: true },
      { label: "values", width: "rest" },
    ],
    columns.map(({ name, type, n, missing, distinct, quantiles, top }) => [
      name,
      type,
      String(n),
      String(missing),
      String(distinct),
      quantiles === null
        ? top
            .slice(0, 3)
            .map(({ value, n: times }) => `${value} ${times}`)
            .join(", ")
        : `${short(quantiles.least)} to ${short(quantiles.most)}, middle ${short(quantiles.q50)}`,
    ]),
    style,
  );
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace("-", "−");
}

function seriesText({ points }: NonNullable<WordedAnalysis["series"]>, style: Style): string {
  const [first, last] = [points[0], points.at(-1)];
  const count = points.length === 1 ? "1 point" : `${points.length} points`;
  return paragraph(
    `${count} from ${first?.x} to ${last?.x}. The first is ${shareOf(first?.rate ?? 0)} of 100 (${first?.n} rows), the last ${shareOf(last?.rate ?? 0)} (${last?.n} rows). All are in --json, under series.`,
    style.width,
  );
}
