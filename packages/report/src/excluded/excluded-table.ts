import { NAME_COLUMNS } from "../program/program-card.ts";
import { column, type Table } from "../table/table.ts";
import type { WordedPlan } from "../worded-report.ts";

/** Programs left out, one a row, with the reason. */
export function excludedTable(report: WordedPlan): Table {
  return {
    title: "Left out",
    columns: [...NAME_COLUMNS, column("reason", "Reason", "text", 60)],
    rows: report.excluded.map((program) => [program.id, program.name, program.reason]),
  };
}

/** How many programs were left out for each reason, most frequent first; rows are reason and count. */
export function excludedByReason(report: WordedPlan): Table {
  const counts = new Map<string, number>();
  for (const { reason } of report.excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "en"));
  return {
    title: "Left out, by reason",
    columns: [column("reason", "Reason", "text", 60), column("programs", "Programs", "count", 10)],
    rows,
  };
}
