import type { Exclusion } from "../answers/plan-report.ts";
import type { Excluded } from "../case/candidates.ts";
import type { FactTable } from "../facts/fact-table.ts";
import { programCardOf } from "../facts/program-card.ts";

/** Programs of the specialties sought that no list may hold, with the reason as data. */
export function excludedRows(table: FactTable, excluded: readonly Excluded[]): Exclusion[] {
  return excluded.map(({ row, code, detail }) => {
    const { id, name } = programCardOf(table, row);
    return { id, name, code, detail };
  });
}
