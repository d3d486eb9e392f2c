import type { WordedAnalysis } from "@smartpick/answers";
import { column, type Table } from "../table/table.ts";
import { pointsOf100 } from "./analysis-words.ts";

type Effect = WordedAnalysis["crude"];
type Arm = WordedAnalysis["table"][number]["exposed"];

/** The difference and the odds ratio as the rows stand, and with strata held equal where there are any. */
export function comparedTable({ crude, adjusted, strata }: WordedAnalysis): Table {
  const names = strata.map(({ column: name }) => name).join(", ");
  const rows = [["as it stands", differenceCell(crude), ratioCell(crude)]];
  if (adjusted !== null) rows.push([`held equal: ${names}`, differenceCell(adjusted), ratioCell(adjusted)]);
  return {
    title: "As it stands, and with strata held equal",
    columns: [
      column("how", "How it is counted", "text", 30),
      column("difference", "of 100 (95 % interval)", "text", 28),
      column("ratio", "odds ratio (95 % interval)", "text", 28),
    ],
    rows,
  };
}

/** Both groups in each stratum: events, rows, and the share with its interval. */
export function strataTable({ table, exposure }: WordedAnalysis): Table {
  return {
    title: "Stratum by stratum",
    columns: [
      column("stratum", "Stratum", "text", 30),
      column("exposed", `${exposure.column} ${exposure.exposed}`, "text", 30),
      column("unexposed", "the others", "text", 30),
    ],
    rows: table.map(({ stratum, exposed, unexposed }) => [stratum, armCell(exposed), armCell(unexposed)]),
  };
}

/** What each column holds after cleaning. */
export function analysedColumns({ columns }: WordedAnalysis): Table {
  return {
    title: "Columns",
    columns: [
      column("name", "column", "text", 22),
      column("type", "holds", "text", 10),
      column("filled", "filled", "count", 8),
      column("empty", "empty", "count", 7),
      column("distinct", "different", "count", 10),
      column("values", "values", "text", 40),
    ],
    rows: columns.map(({ name, type, n, missing, distinct, quantiles, top }) => [
      name,
      type,
      n,
      missing,
      distinct,
      quantiles === null
        ? top
            .slice(0, 3)
            .map(({ value, n: times }) => `${value} ${times}`)
            .join(", ")
        : `${short(quantiles.least)} to ${short(quantiles.most)}, middle ${short(quantiles.q50)}`,
    ]),
  };
}

/** How many points a series has, from when to when, and its first and last share; `null` where there is none. */
export function seriesWords({ series }: Pick<WordedAnalysis, "series">): string | null {
  if (series === null) return null;
  const { points } = series;
  const [first, last] = [points[0], points.at(-1)];
  const count = points.length === 1 ? "1 point" : `${points.length} points`;
  return `${count} from ${first?.x} to ${last?.x}. The first is ${shareOf(first?.rate ?? 0)} of 100 (${first?.n} rows), the last ${shareOf(last?.rate ?? 0)} (${last?.n} rows).`;
}

function ratioCell({ oddsRatio }: Effect): string {
  return oddsRatio === null
    ? "not defined"
    : `${oddsRatio.value.toFixed(2)} (${oddsRatio.low?.toFixed(2) ?? "?"} to ${oddsRatio.high?.toFixed(2) ?? "?"})`;
}

function differenceCell({ riskDifference }: Effect): string {
  if (riskDifference === null) return "not defined";
  const { value, low, high } = riskDifference;
  const range = low === null || high === null ? "no interval" : `${pointsOf100(low)} to ${pointsOf100(high)}`;
  return `${pointsOf100(value)} (${range})`;
}

function armCell({ n, events, rate, low, high }: Arm): string {
  return rate === null || low === null || high === null
    ? "no rows"
    : `${events} of ${n}: ${shareOf(rate)} (${shareOf(low)}–${shareOf(high)})`;
}

/** A share that was counted, out of 100 with one decimal. */
function shareOf(rate: number): string {
  return (rate * 100).toFixed(1);
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace("-", "−");
}
