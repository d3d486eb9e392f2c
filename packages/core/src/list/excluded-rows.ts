import type { PlanReport } from "../answers/plan-report.ts";
import type { Excluded } from "../case/candidates.ts";
import type { FactTable } from "../facts/fact-table.ts";

/** Programs of the specialties sought that no list may hold, with the reason; `reason` is `code` or `code:detail`. */
export function excludedRows(table: FactTable, excluded: readonly Excluded[]): PlanReport["excluded"] {
  const names = table.columns.get("name");
  return excluded.map(({ row, code, detail }) => ({
    id: table.ids[row]!,
    name: String(names?.values[row] ?? table.ids[row]!),
    reason: detail === null ? code : `${code}:${detail}`,
    code,
    detail,
  }));
}
