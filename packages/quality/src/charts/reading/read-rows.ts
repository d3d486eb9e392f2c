import type { ChartMethod } from "@smartpick/answers";
import type { Table } from "../../table/table.ts";
import type { ChartProblem } from "../chart-problem.ts";
import { dayIn, numberIn } from "./cells.ts";
import { type Columns, plotsShares } from "./columns.ts";

/** One row of a table as a chart reads it. */
export interface Row {
  readonly x: string | number;
  readonly value: number | null;
  readonly n: number | null;
  /** Of subgroups alone, which rows make later. */
  readonly deviation: number | null;
  readonly phase: string | null;
  readonly note: string | null;
  readonly exclude: string | null;
  readonly line: number;
}

/** Problems after which the rest of a table is not looked at: whoever repairs these sees the next ones then. */
export const MOST_PROBLEMS = 5;

const COUNTS: ReadonlySet<ChartMethod> = new Set(["p", "u", "c", "g", "p-prime", "u-prime"]);

/** The rows in the order of their dates or numbers, equal ones as in the file; or the first problems. */
export function readRows(
  table: Table,
  columns: Columns,
  method: ChartMethod,
): readonly Row[] | ChartProblem[] {
  const rows: Row[] = [];
  const problems: ChartProblem[] = [];
  for (const [at, cells] of table.rows.entries()) {
    rows.push(rowOf(cells, table.lines[at] ?? at + 2, { table, columns, method, problems }));
    if (problems.length >= MOST_PROBLEMS) break;
  }
  if (problems.length > 0) return problems;
  const inOrder = rows.every(({ x }, at) => at === 0 || rows[at - 1]!.x <= x);
  return inOrder ? rows : rows.sort((a, b) => (a.x < b.x ? -1 : a.x > b.x ? 1 : 0));
}

interface Reading {
  readonly table: Table;
  readonly columns: Columns;
  readonly method: ChartMethod;
  readonly problems: ChartProblem[];
}

function rowOf(cells: readonly string[], line: number, reading: Reading): Row {
  const { columns } = reading;
  const words = (at: number | null): string | null => {
    const text = at === null ? "" : (cells[at] ?? "").trim();
    return text === "" ? null : text;
  };
  const value = numberOf(words(columns.value), columns.value, line, reading);
  const n = columns.n === null ? null : numberOf(words(columns.n), columns.n, line, reading);
  const row: Row = {
    x: placeOf(words(columns.place), line, reading),
    // Of a share or a rate, both count and denominator must be there.
    value: columns.n !== null && n === null ? null : value,
    n,
    deviation: null,
    phase: words(columns.phase),
    note: words(columns.note),
    exclude: words(columns.exclude),
    line,
  };
  const fault = faultOf({ value, n, line }, reading);
  if (fault !== null) reading.problems.push(fault);
  return row;
}

function placeOf(text: string | null, line: number, reading: Reading): string | number {
  const { place, isDate } = reading.columns;
  const column = reading.table.columns[place] ?? "";
  if (text === null) {
    reading.problems.push({ code: "no-place", line, column });
    return 0;
  }
  if (!isDate) return numberOf(text, place, line, reading) ?? 0;
  const found = dayIn(text);
  if (typeof found === "object") return found.day;
  reading.problems.push({ code: found, line, column, text });
  return text;
}

function numberOf(
  text: string | null,
  at: number,
  line: number,
  { table, problems }: Reading,
): number | null {
  if (text === null) return null;
  const found = numberIn(text);
  // A negative zero would be written as −0.
  if (typeof found === "number") return found === 0 ? 0 : found;
  const column = table.columns[at] ?? "";
  problems.push(
    found === "too-large"
      ? { code: "number-too-large", line, column, text }
      : { code: "not-a-number", line, column, text, likely: found },
  );
  return null;
}

/** What a method cannot take, though it is a number. */
function faultOf(
  { value, n, line }: Pick<Row, "value" | "n" | "line">,
  { table, columns, method }: Reading,
): ChartProblem | null {
  const column = table.columns[columns.value] ?? "";
  if (value !== null && value < 0 && COUNTS.has(method))
    return { code: "negative-count", line, column, value };
  if (value !== null && value <= 0 && method === "t")
    return { code: "time-not-above-zero", line, column, value };
  if (n !== null && n <= 0)
    return { code: "n-not-above-zero", line, column: table.columns[columns.n ?? -1] ?? "", value: n };
  if (value !== null && n !== null && value > n && plotsShares(method))
    return { code: "count-above-n", line, value, n };
  return null;
}
