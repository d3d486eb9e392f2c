import type { ChartMethod } from "@smartpick/answers";
import type { Table } from "../../table/table.ts";
import type { ChartProblem, ColumnRole } from "../chart-problem.ts";

/** Names of columns in place of the usual ones. */
export interface ColumnNames {
  readonly x?: string | undefined;
  readonly value?: string | undefined;
  readonly n?: string | undefined;
}

/** Where each column stands; null for one that the table need not have and has not. */
export interface Columns {
  readonly place: number;
  readonly isDate: boolean;
  readonly value: number;
  readonly n: number | null;
  readonly phase: number | null;
  readonly note: number | null;
  readonly exclude: number | null;
  /** Both a date and an index are there. */
  readonly hasBoth: boolean;
}

const WITH_DENOMINATOR: ReadonlySet<ChartMethod> = new Set(["p", "u", "p-prime", "u-prime"]);

/** Whether a method divides a count by a denominator. */
function hasDenominator(method: ChartMethod): boolean {
  return WITH_DENOMINATOR.has(method);
}

/** Whether a method plots shares, which lie between 0 and 1. */
export function plotsShares(method: ChartMethod): boolean {
  return method === "p" || method === "p-prime";
}

/** Whether a method takes one row a measurement and plots subgroups. */
export function hasSubgroups(method: ChartMethod): boolean {
  return method === "xbar" || method === "s";
}

/** Finds the columns of a chart by name, capitals aside, or says which are missing. */
export function columnsOf(table: Table, method: ChartMethod, names: ColumnNames): Columns | ChartProblem[] {
  const plain = table.columns.map((name) => name.trim().toLowerCase());
  const problems: ChartProblem[] = [];
  const optional = (name: string): number | null => {
    const at = plain.indexOf(name.trim().toLowerCase());
    return at < 0 ? null : at;
  };
  const required = (role: ColumnRole, wanted: readonly string[]): number => {
    for (const name of wanted) {
      const at = optional(name);
      if (at !== null) return at;
    }
    problems.push({ code: "column-missing", role, wanted, found: table.columns });
    return -1;
  };
  const place = required("place", names.x === undefined ? ["date", "index"] : [names.x]);
  const value = required("value", [names.value ?? "value"]);
  const n = hasDenominator(method) ? required("n", [names.n ?? "n"]) : null;
  if (problems.length > 0) return problems;
  return {
    place,
    isDate: isDateColumn(table, place, plain),
    value,
    n,
    phase: optional("phase"),
    note: optional("note"),
    exclude: optional("exclude"),
    hasBoth: names.x === undefined && optional("date") !== null && optional("index") !== null,
  };
}

/** `date` and `index` say what they hold; a column of another name holds dates where its first cell looks like one. */
function isDateColumn(table: Table, place: number, plain: readonly string[]): boolean {
  if (plain[place] === "date") return true;
  if (plain[place] === "index") return false;
  return /^\d{4}-/.test(table.rows.find((row) => row[place] !== "")?.[place] ?? "");
}
