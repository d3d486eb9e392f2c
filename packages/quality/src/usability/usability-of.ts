import type { UsabilityKind, UsabilityReport } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import type { RowFault } from "../table/row-fault.ts";
import type { Table } from "../table/table.ts";
import { alertBurden } from "./alert-burden.ts";
import { heuristicEvaluation } from "./heuristic-evaluation.ts";
import { taskWalk } from "./task-walk.ts";

const BY_KIND: Readonly<Record<UsabilityKind, (table: Table) => Result<UsabilityReport, RowFault>>> = {
  heuristics: heuristicEvaluation,
  tasks: taskWalk,
  alerts: alertBurden,
};

/** What a table of this kind says of the use of a record system, or every fault that keeps it from being read. */
export function usabilityOf(table: Table, kind: UsabilityKind): Result<UsabilityReport, RowFault> {
  return BY_KIND[kind](table);
}
