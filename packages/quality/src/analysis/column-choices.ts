import type { ClinicKind, WordedAnalysis } from "@smartpick/answers";
import type { Table } from "../table/table.ts";
import { clean } from "./clean.ts";
import { clinicPlan } from "./clinic-plans.ts";
import { describeColumns } from "./describe.ts";

/** A column as it can be chosen, and the values that its cells hold after cleaning. */
export interface ColumnChoices
  extends Pick<WordedAnalysis["columns"][number], "name" | "type" | "n" | "distinct"> {
  /** Every value, the commonest first; empty where there are more than can be chosen from. */
  readonly values: readonly string[];
}

/** More values than this are told by a comparison, or written. */
const MOST_VALUES = 12;

/** What can be chosen from a table: each column with the values that an analysis of it would see. */
export function columnChoices(table: Table, kind: ClinicKind | null): readonly ColumnChoices[] {
  const { table: cleaned } = clean(table, kind === null ? {} : clinicPlan(kind).rules);
  return describeColumns(cleaned).map(({ name, type, n, distinct }, at) => ({
    name,
    type,
    n,
    distinct,
    values: distinct > MOST_VALUES ? [] : commonestFirst(cleaned.rows.map((row) => row[at] ?? "")),
  }));
}

function commonestFirst(cells: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
