import type { Result } from "@smartpick/core";
import type { RowFault, Table } from "@smartpick/engine/quality";
import { rowFaultWords } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { readTableFile } from "./read-table-file.ts";

/** What a calculation gives for the rows of a CSV file; a row or a cell that it does not accept is refused in words. */
export function readCsv<Value>(file: string, calculate: (table: Table) => Result<Value, RowFault>): Value {
  const result = calculate(readTableFile(file));
  if (!result.ok) throw new Refusal(...result.problems.map((fault) => rowFaultWords(fault, file)));
  return result.value;
}
