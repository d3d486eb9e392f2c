import type { ScoreReport, UsabilityReport } from "@smartpick/answers";
import type { ProjectEvaluationKind, Result } from "@smartpick/core";
import { scoreTable } from "../scales/score-table.ts";
import type { RowFault } from "../table/row-fault.ts";
import type { Table } from "../table/table.ts";
import { usabilityOf } from "../usability/usability-of.ts";

/** What a project's table on the use of a record system says, or every fault that keeps it from being read. */
export function projectEvaluation(
  table: Table,
  kind: ProjectEvaluationKind,
): Result<UsabilityReport | ScoreReport, RowFault> {
  switch (kind) {
    case "heuristics":
    case "tasks":
    case "alerts":
      return usabilityOf(table, kind);
    default:
      return scoreTable(table, kind);
  }
}
