import type { PlanReport } from "@smartpick/core";
import { listTable } from "../list/list-table.ts";
import { csvText } from "./csv-text.ts";

/** The list of a plan as CSV, one program a line; chances are counts of 100. */
export function planToCsv(report: PlanReport): string {
  return csvText(listTable(report));
}
