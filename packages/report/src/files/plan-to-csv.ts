import { listTable } from "../list/list-table.ts";
import type { WordedPlan } from "../worded-report.ts";
import { csvText } from "./csv-text.ts";

/** The list of a plan as CSV, one program a line; chances are counts of 100. */
export function planToCsv(report: WordedPlan): string {
  return csvText(listTable(report));
}
